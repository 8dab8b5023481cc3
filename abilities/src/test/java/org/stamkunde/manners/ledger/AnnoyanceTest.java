package org.stamkunde.manners.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stamkunde.manners.Channel;
import org.stamkunde.manners.MessageClass;

/// The figures here stand in the docs.
class AnnoyanceTest {
  private static final double EXACT = 1e-9;
  private static final Instant NOW = People.NOON;

  private static Contact made(Channel channel, MessageClass kind, int daysAgo) {
    Instant at = NOW.minus(Duration.ofDays(daysAgo));
    return new Contact(1, channel, kind, null, at, at);
  }

  private static double price(Channel channel, Contact... made) {
    return Annoyance.price(List.of(made), channel, NOW, Policy.usual());
  }

  @Test
  void isNothingWhereNobodyDisturbed() {
    assertThat(price(Channel.PHONE)).isZero();
  }

  @Test
  void fallsByHalfInEachHalfLife() {
    assertThat(price(Channel.EMAIL, made(Channel.EMAIL, MessageClass.MARKETING, 0)))
        .isCloseTo(5, within(EXACT));
    assertThat(price(Channel.EMAIL, made(Channel.EMAIL, MessageClass.MARKETING, 14)))
        .isCloseTo(2.5, within(EXACT));
    assertThat(price(Channel.EMAIL, made(Channel.EMAIL, MessageClass.MARKETING, 28)))
        .isCloseTo(1.25, within(EXACT));
  }

  @Test
  void risesWithEachContactAndWithTheChannel() {
    Contact letter = made(Channel.EMAIL, MessageClass.MARKETING, 7);
    Contact call = made(Channel.PHONE, MessageClass.MARKETING, 14);
    Contact service = made(Channel.EMAIL, MessageClass.SERVICE, 0);
    assertThat(price(Channel.EMAIL, letter, call, service))
        .isCloseTo(5 * (StrictMath.sqrt(0.5) + 4 * 0.5 + 0.2), within(EXACT));
    assertThat(price(Channel.PHONE, letter))
        .isCloseTo(4 * price(Channel.EMAIL, letter), within(EXACT));
    assertThat(price(Channel.EMAIL, made(Channel.CHAT, MessageClass.REQUESTED, 0))).isZero();
  }

  @Test
  void tellsWhenItHasFallenFarEnough() {
    Instant then = Annoyance.falls(10, 2.5, NOW, Policy.usual());
    assertThat(then).isEqualTo(NOW.plus(Duration.ofDays(28)).plusSeconds(1));
    assertThat(Annoyance.falls(10, 0, NOW, Policy.usual())).isNull();
  }
}
