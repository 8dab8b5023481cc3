package org.stamkunde.manners.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stamkunde.memory.Limit;

class StricterTest {
  private static final Instant NOW = Instant.parse("2026-05-14T09:00:00Z");

  private static Wishes.Measure of(Limit now, Wishes.Measure wished) {
    return new Stricter(now, NOW).of(wished);
  }

  @ParameterizedTest
  @CsvSource({
    "2/30, 1/30, 1/30",
    "2/30, 0/30, 0/30",
    "1/7, 1/30, 1/30",
    "1/7, 2/30, 1/15",
    "2/30, 1/7, ",
    "1/30, 2/30, ",
    "0/30, 1/30, ",
    "0/30, 1/7, ",
    "1/30, 9999/1, ",
    "5/1, 1/7, 1/7",
    "3/90, 2/30, ",
    "3/90, 1/30, 1/30",
  })
  void aNumberOnlyTightens(String stands, String wished, String becomes) {
    Limit now = limit(stands);
    Limit wish = limit(wished);
    Wishes.Measure less = of(now, new Wishes.Measure(wish.contacts(), wish.days(), null, null));
    String told = less.contacts() == null ? null : less.contacts() + "/" + less.days();
    assertThat(told).isEqualTo(becomes);
  }

  private static Limit limit(String written) {
    String[] parts = written.split("/");
    return Limit.contacts(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
  }

  @Test
  void asOftenAsThereIsSomethingToSayIsNoLess() {
    Wishes.Measure any = new Wishes.Measure(Limit.ANY_NUMBER, 1, null, null);
    assertThat(of(Limit.contacts(1, 30), any).contacts()).isNull();
    assertThat(of(null, any).contacts()).isNull();
  }

  @Test
  void whereNothingStandsAnyLimitIsLess() {
    assertThat(of(null, new Wishes.Measure(1, 7, null, null)).contacts()).isEqualTo(1);
    assertThat(of(Limit.relevance(.5), new Wishes.Measure(1, 7, .1, null)))
        .isEqualTo(new Wishes.Measure(1, 7, null, null));
  }

  @Test
  void aPauseOnlyGrows() {
    Instant month = NOW.plus(Duration.ofDays(30));
    Instant year = NOW.plus(Duration.ofDays(365));
    Wishes.Measure forAMonth = new Wishes.Measure(null, null, null, month);
    assertThat(of(null, forAMonth).pausedUntil()).isEqualTo(month);
    assertThat(of(Limit.pause(year), forAMonth).pausedUntil()).isNull();
    assertThat(of(Limit.pause(month), new Wishes.Measure(null, null, null, year)).pausedUntil())
        .isEqualTo(year);
    assertThat(of(Limit.pause(month), new Wishes.Measure(null, null, null, NOW)).pausedUntil())
        .isNull();
  }
}
