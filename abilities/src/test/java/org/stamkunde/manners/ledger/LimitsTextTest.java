package org.stamkunde.manners.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stamkunde.manners.Channel;

class LimitsTextTest {
  private static LimitsText caps(String... caps) {
    return new LimitsText(List.of(caps), null, null, null, null, null, null);
  }

  @Test
  void readsWhatItWrites() {
    List<Policy.Cap> caps =
        List.of(
            new Policy.Cap(2, 7, null, null),
            new Policy.Cap(1, 28, Channel.PHONE, null),
            new Policy.Cap(1, 90, Channel.SMS, "winter sale"));
    String[] written = caps.stream().map(LimitsText::written).toArray(String[]::new);
    assertThat(written).containsExactly("2/7", "1/28@phone", "1/90@sms#winter sale");
    assertThat(caps(written).over(Policy.usual()).caps()).isEqualTo(caps);
    assertThat(caps("", " ").over(Policy.usual()).caps()).isEmpty();
  }

  @Test
  void leavesWhatIsNotNamed() {
    Policy policy =
        new LimitsText(null, "22:00 - 07:30", "6", "7,5", null, "yes", "Danmark")
            .over(Policy.usual());
    assertThat(policy.caps()).isEqualTo(Policy.usual().caps());
    assertThat(policy.quietFrom()).isEqualTo(LocalTime.of(22, 0));
    assertThat(policy.quietTo()).isEqualTo(LocalTime.of(7, 30));
    assertThat(policy.spacingHours()).isEqualTo(6);
    assertThat(policy.halfLifeDays()).isEqualTo(7.5);
    assertThat(policy.annoyance()).isEqualTo(5);
    assertThat(policy.optOutOffered()).isTrue();
    assertThat(policy.optOutSince()).isNull();
    assertThat(policy.country()).isEqualTo("DK");
  }

  @Test
  void tellsSinceWhenANoIsOffered() {
    Policy since = offered("2026-05-14").over(Policy.usual());
    assertThat(since.optOutOffered()).isTrue();
    assertThat(since.optOutSince()).isEqualTo(LocalDate.of(2026, 5, 14));
    assertThat(offered("yes").over(since)).isEqualTo(since);
    assertThat(offered("no").over(since)).isEqualTo(Policy.usual());
  }

  private static LimitsText offered(String written) {
    return new LimitsText(null, null, null, null, null, written, null);
  }

  @Test
  void namesThePartThatCannotBeRead() {
    assertUnfit(caps("two a week"), "caps");
    assertUnfit(caps("2/7@pigeon"), "caps");
    assertUnfit(caps("2/0"), "caps");
    assertUnfit(new LimitsText(null, "late", null, null, null, null, null), "quiet");
    assertUnfit(new LimitsText(null, null, "-1", null, null, null, null), "spacing");
    assertUnfit(new LimitsText(null, null, null, "NaN", null, null, null), "halfLife");
    assertUnfit(new LimitsText(null, null, null, null, "much", null, null), "annoyance");
    assertUnfit(new LimitsText(null, null, null, null, null, "perhaps", null), "optOutOffered");
    assertUnfit(new LimitsText(null, null, null, null, null, null, "Atlantis"), "country");
  }

  private static void assertUnfit(LimitsText told, String part) {
    assertThatThrownBy(() -> told.over(Policy.usual()))
        .isInstanceOfSatisfying(
            Policy.Unfit.class, unfit -> assertThat(unfit.part()).isEqualTo(part));
  }
}
