package org.stamkunde.manners.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stamkunde.memory.Act.Told.Basis;
import org.stamkunde.memory.Fact;
import org.stamkunde.memory.Lately;
import org.stamkunde.memory.Profile;
import org.stamkunde.memory.Remembered;
import org.stamkunde.memory.Stance;

class AgeTest {
  private static final Instant NOW = People.NOON;

  private static Fact fact(String name, String value, Basis basis, int daysAgo) {
    Instant at = NOW.minus(Duration.ofDays(daysAgo));
    return new Fact(name, value, basis, 1, null, null, at, "test");
  }

  private static Integer age(Fact... facts) {
    Remembered who =
        new Remembered(
            1,
            1,
            "K1",
            Profile.UNKNOWN,
            List.of(),
            List.of(),
            List.of(),
            Stance.NOTHING,
            Lately.NOTHING,
            List.of(facts),
            List.of());
    return Age.of(who, NOW, People.OSLO);
  }

  @Test
  void isToldByADayOfBirthOrANumberOfYears() {
    assertThat(age()).isNull();
    assertThat(age(fact("birthday", "2011-03-10", Basis.STATED, 900))).isEqualTo(15);
    assertThat(age(fact("birthday", "2011-03-11", Basis.STATED, 900))).isEqualTo(14);
    assertThat(age(fact("age", " 14 ", Basis.OBSERVED, 3))).isEqualTo(14);
  }

  @Test
  void isNotGuessed() {
    assertThat(age(fact("age", "14", Basis.INFERRED, 1))).isNull();
    assertThat(age(fact("age", "14", Basis.INFERRED, 1), fact("age", "31", Basis.OBSERVED, 9)))
        .isEqualTo(31);
  }

  @Test
  void isNotWhatItWas() {
    Instant yesterday = NOW.minus(Duration.ofDays(1));
    Fact over = new Fact("age", "14", Basis.STATED, 1, null, yesterday, yesterday, "test");
    assertThat(age(over)).isNull();
    assertThat(age(fact("age", "14", Basis.STATED, 800))).isEqualTo(16);
  }

  @Test
  void oneValueThatNobodyCanReadHidesNoGoodOne() {
    assertThat(
            age(
                fact("age", "young", Basis.STATED, 1),
                fact("birthday", "2012-01-01", Basis.OBSERVED, 9)))
        .isEqualTo(14);
    for (String none : List.of("-3", "999", "", "2147483648")) {
      assertThat(age(fact("age", none, Basis.STATED, 1), fact("age", "20", Basis.OBSERVED, 9)))
          .as(none)
          .isEqualTo(20);
    }
    assertThat(age(fact("birthday", "2030-01-01", Basis.STATED, 1))).isNull();
  }

  @Test
  void theSurestWordCounts() {
    assertThat(
            age(
                fact("age", "40", Basis.STATED, 1),
                fact("birth-date", "2012-01-01", Basis.OBSERVED, 90)))
        .isEqualTo(14);
    assertThat(age(fact("age", "40", Basis.OBSERVED, 1), fact("age", "14", Basis.STATED, 9)))
        .isEqualTo(14);
    assertThat(age(fact("age", "40", Basis.STATED, 9), fact("age", "14", Basis.STATED, 1)))
        .isEqualTo(14);
  }
}
