package org.stamkunde.manners.own.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.stamkunde.manners.own.Wishes;

class LimitFormTest {
  private final LimitForm.Reading reading =
      new LimitForm.Reading(Clock.fixed(Instant.parse("2026-03-10T11:00:00Z"), ZoneOffset.UTC));

  @Test
  void everyChoiceIsReadAndNoSpanLongerThanContactsAreKept() {
    LimitForm.OFTEN.forEach(
        often -> assertThat(reading.measure(often, "", "").contacts()).as(often).isNotNull());
    assertThat(reading.measure("1/400", "", "").days()).isEqualTo(400);
    Wishes.Measure nothing = new Wishes.Measure(null, null, null, null);
    assertThat(reading.measure("1/401", "", "")).isEqualTo(nothing);
    assertThat(reading.measure("1/9999", "", "")).isEqualTo(nothing);
    assertThat(LimitForm.tooLong("1/401")).isTrue();
    assertThat(LimitForm.tooLong("1/400")).isFalse();
    assertThat(LimitForm.tooLong("any")).isFalse();
  }
}
