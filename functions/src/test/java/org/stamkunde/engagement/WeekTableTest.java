package org.stamkunde.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stamkunde.customerbase.CustomerValue;

class WeekTableTest {
  @Test
  void quotesWhatASpreadsheetWouldCompute() {
    CustomerValue value =
        new CustomerValue(
            "C1",
            null,
            BigDecimal.TEN,
            3,
            null,
            null,
            60,
            30.0,
            0.8,
            new CustomerValue.Expected(1234.567, 200, 4000),
            2000.0,
            0.9,
            1111,
            "revenue");
    Contact contact =
        new Contact(
            "C1",
            "=cmd()",
            null,
            "He said \"no\"",
            "Hello.",
            "en",
            TestShop.offers("P1"),
            new Channel("phone", "check", "+47 1"),
            value);
    assertThat(WeekTable.csv(List.of(contact)).split("\r\n")[1])
        .isEqualTo(
            "\"C1\",\"'=cmd()\",,\"He said \"\"no\"\"\",\"Hello.\",\"en\","
                + "\"P1 Stoneware teapot\",\"phone\",\"'+47 1\",\"check\",\"1234.57\"");
  }

  @Test
  void writesByEmailOnlyWithAConsent() {
    Person person = new Person("C1").is("A B", null, null, "a@example.com", "+47 1", "NO");
    assertThat(Channel.ways(person.remembered(), way -> false).getFirst())
        .isEqualTo(new Channel("phone", "check", "+47 1"));
    assertThat(Channel.ways(person.remembered(), "email"::equals).getFirst())
        .isEqualTo(new Channel("email", "given", "a@example.com"));
    assertThat(Channel.ways(new Person("C2").remembered(), way -> false).getFirst())
        .isEqualTo(new Channel("letter", "check", null));
  }
}
