package org.stamkunde.memory.federated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stamkunde.memory.Refused;

class OriginTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://crm.example.com/{customer}",
        "https://crm.example.com/",
        "https://{customer}.example.com/",
        "https://crm.example.com:{customer}/",
        "https://user:password@crm.example.com/{customer}",
        "https://crm.example.com/{customer}/{email}",
        "https://crm.example.com/{customer}#part",
        "https://crm.example.com/{customer}\r\nHost: inside",
        "file:///etc/{customer}",
        "{customer}",
        "https:///{customer}"
      })
  void refusesAddressesThatMayLeadElsewhere(String address) {
    assertThatThrownBy(() -> new Origin.Rest(address, "", 60)).isInstanceOf(Refused.class);
  }

  @Test
  void aNameCannotLeaveItsPlaceInTheAddress() {
    Origin.Rest origin = new Origin.Rest("https://crm.example.com/c/{customer}/size?x=1", "/a", 60);
    assertThat(origin.target("K/1?y=2#z \r\nå"))
        .isEqualTo("/c/K%2F1%3Fy%3D2%23z%20%0D%0A%C3%A5/size?x=1");
    assertThatThrownBy(() -> origin.target("..")).isInstanceOf(Refused.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "delete from customers where number = ?",
        "select 1",
        "select size from customers where number = ? or email = ?",
        "select 1; drop table customers where ?",
        "update x set y = ?"
      })
  void takesOneSelectWithOnePlaceForTheCustomer(String select) {
    assertThatThrownBy(
            () -> new Origin.Database("db", 5432, "crm", "u", select, Origin.By.EMAIL, 60))
        .isInstanceOf(Refused.class);
  }

  @Test
  void refusesAHostThatIsMoreThanAHost() {
    for (String host : new String[] {"db/other?ssl=false", "a,b", "", "[::1]", "db:5432"}) {
      assertThatThrownBy(
              () -> new Origin.Database(host, 5432, "crm", "u", "select ?", Origin.By.CUSTOMER, 60))
          .as(host)
          .isInstanceOf(Refused.class);
    }
  }

  @Test
  void isReadAgainAsItWasWritten() {
    Origin rest = new Origin.Rest("https://crm.example.com/{email}", "/a/0", 60);
    Origin rows =
        new Origin.Database(
            "db", 5432, "crm", "u", "select size from c where n = ?", Origin.By.CUSTOMER, 0);
    assertThat(Origin.read(rest.written())).isEqualTo(rest);
    assertThat(Origin.read(rows.written())).isEqualTo(rows);
    assertThat(rest.by()).isEqualTo(Origin.By.EMAIL);
  }
}
