package org.stamkunde.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.stamkunde.customerbase.CustomerValue;
import org.stamkunde.memory.Remembered.Stated;

class ReasonsTest {
  private static String why(Person person, Tongue tongue) {
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
            new CustomerValue.Expected(1234.5, 200, 4000),
            2000.0,
            0.9,
            1111,
            "revenue");
    return new Reasons(
            person.remembered(),
            value,
            TestShop.SHELF,
            TestShop.phrases(tongue),
            TestShop.TODAY.day())
        .why();
  }

  private static String why(Person person) {
    return why(person, Tongue.EN);
  }

  @Test
  void tellsARhythmThatIsOverdue() {
    Person person = new Person("C1").order(200, 90, 0).order(160, 95, 0).order(130, 99, 0);
    assertThat(why(person))
        .isEqualTo(
            "Buys about every 30 days and has been away for 130, since 31 October 2025; about"
                + " £1,235 is expected in the next twelve months.");
    assertThat(why(person, Tongue.NB)).startsWith("Kjøper omtrent hver 30. dag");
    assertThat(why(person, Tongue.DA)).startsWith("Køber omtrent hver 30. dag");
  }

  @Test
  void tellsWhatWentWrongBeforeWhatIsLate() {
    Person person = new Person("C1").order(200, 90, 0).order(160, 95, 0).order(130, 99, 0);
    person.order(120, 0, -45);
    assertThat(why(person)).startsWith("Sent back goods for £45 on 10 November 2025");
    person.said(Stated.Kind.DISSATISFIED, 9, "dented", "P1");
    assertThat(why(person)).startsWith("Was not satisfied with Stoneware teapot (1 March)");
  }

  @Test
  void tellsFirstAndSecondOrders() {
    Person person = new Person("C1").bought(50, 40, "P1");
    assertThat(why(person))
        .isEqualTo(
            "Bought once, on 19 January, for £40, Stoneware teapot among it; nothing in the 50"
                + " days since.");
    assertThat(why(person.bought(20, 10, "T1"))).startsWith("Bought a second time on 18 February");
  }

  @Test
  void tellsASeasonAPaceAndABigOrder() {
    Person season = new Person("C1").order(360, 70, 0).order(250, 30, 0).order(120, 30, 0);
    assertThat(why(season))
        .isEqualTo("Bought for £70 in March 2025; this year nothing since 10 November 2025.");
    Person pace = new Person("C1");
    for (int days : new int[] {700, 600, 500, 450, 100}) {
      pace.order(days, 30, 0);
    }
    assertThat(why(pace))
        .startsWith("Half the pace of the year before: one order in twelve months, four");
    Person big = new Person("C1").order(300, 30, 0).order(290, 30, 0).order(100, 90, 0);
    assertThat(why(big)).startsWith("The last order, on 30 November 2025, came to £90");
  }
}
