package org.stamkunde.manners;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stamkunde.memory.Profile;

/// What stands in a shop's field of names is read once, for whatever names the customer.
class CalledByTest {
  private static CalledBy called(String name, String company, String contact) {
    return CalledBy.of(
        new Profile(name, company, null, contact, null, null, null, null, null, null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ingrid Solbakken | Ingrid",
        "Solbakken, Ingrid | Ingrid",
        "Jean-Baptiste de la Tour | Jean-Baptiste",
        "J. R. R. Tolkien | J. R. R. Tolkien",
        "Dr. Anna Berg | Dr. Anna Berg",
        "van der Berg | van der Berg",
        "Abd al-Rahman | Abd al-Rahman",
        "محمد عبد الله | محمد عبد الله",
        "山田 太郎 | 山田 太郎",
        "İbrahim Şahin | İbrahim",
        "Ольга Иванова | Ольга",
        "Hansen, Ola | Ola",
        "Dr. Smith | Dr. Smith",
        "Bo | Bo",
        "test |",
        "N/A |",
        "ola@example.com |",
        "12345 |",
        "{{ name }} |",
        "<script>alert(1)</script> |",
        "- |",
      })
  void callsACustomerByWhatSurelyIsAName(String typed, String called) {
    assertThat(called(typed, null, null).name()).isEqualTo(called);
    assertThat(called(typed, null, null).greeted()).isEqualTo(called);
  }

  @Test
  void aCompanyIsNamedWhereNoPersonIs() {
    assertThat(called(null, "Fjell AS", "Kari Nes").greeted()).isEqualTo("Kari");
    assertThat(called("Fjell AS", "Fjell AS", "Kari Nes").greeted()).isEqualTo("Kari");
    assertThat(called(null, "Fjell AS", null).greeted()).isEqualTo("Fjell AS");
    assertThat(called("Jensen Friluftsskole ApS", null, null).greeted())
        .isEqualTo("Jensen Friluftsskole ApS");
    assertThat(called("Jensen Friluftsskole ApS", null, null).name()).isNull();
    assertThat(CalledBy.of(Profile.UNKNOWN).greeted()).isNull();
  }
}
