package org.stamkunde.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class AttemptsTest {
  private Instant now = Instant.parse("2026-03-01T10:00:00Z");
  private final Attempts attempts =
      new Attempts(
          new Clock() {
            @Override
            public ZoneId getZone() {
              return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
              return this;
            }

            @Override
            public Instant instant() {
              return now;
            }
          });

  private void fail(int times, String user, String address) {
    for (int i = 0; i < times; i++) {
      attempts.failed(user, address);
    }
  }

  @Test
  void letsAPersonMistypeFourTimes() {
    fail(4, "owner", "10.0.0.1");

    assertThat(attempts.mustWait("owner", "10.0.0.1")).isFalse();
  }

  @Test
  void makesTheSixthTryWaitAMinute() {
    fail(5, "owner", "10.0.0.1");

    assertThat(attempts.mustWait("owner", "10.0.0.1")).isTrue();
    assertThat(attempts.mustWait("owner", "10.0.0.2")).isFalse();
    now = now.plus(Duration.ofSeconds(61));
    assertThat(attempts.mustWait("owner", "10.0.0.1")).isFalse();
    fail(1, "owner", "10.0.0.1");
    assertThat(attempts.mustWait("owner", "10.0.0.1")).isTrue();
  }

  @Test
  void countsAnAddressThatTriesManyNames() {
    for (int i = 0; i < 20; i++) {
      fail(1, "user" + i, "10.0.0.1");
    }

    assertThat(attempts.mustWait("another", "10.0.0.1")).isTrue();
  }

  @Test
  void countsANameThatManyAddressesTry() {
    for (int i = 0; i < 50; i++) {
      fail(1, "owner", "10.0.0." + i);
    }

    assertThat(attempts.mustWait("owner", "10.9.9.9")).isTrue();
  }

  @Test
  void forgetsAfterASuccessAndAfterAQuarterOfAnHour() {
    fail(5, "owner", "10.0.0.1");
    attempts.succeeded("owner", "10.0.0.1");
    assertThat(attempts.mustWait("owner", "10.0.0.1")).isFalse();

    fail(4, "owner", "10.0.0.3");
    now = now.plus(Duration.ofMinutes(16));
    fail(1, "owner", "10.0.0.3");
    assertThat(attempts.mustWait("owner", "10.0.0.3")).isFalse();
  }
}
