package org.stamkunde.manners.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.stamkunde.manners.Channel;
import org.stamkunde.manners.ledger.Policy;

class LimitsFormTest {
  private final MultiValueMap<String, String> told = new LinkedMultiValueMap<>();

  LimitsFormTest() {
    told.add("quietFrom", "21:00");
    told.add("quietTo", "08:00");
    told.add("spacing", "20");
    told.add("halfLife", "14");
    told.add("annoyance", "5");
    told.add("country", "");
  }

  private void cap(String most, String days, String channel, String topic) {
    told.add("most", most);
    told.add("days", days);
    told.add("channel", channel);
    told.add("topic", topic);
  }

  private LimitsForm.Read read() {
    return LimitsForm.of(told).over(Policy.usual());
  }

  private static Policy policy(LimitsForm.Read read) {
    return Objects.requireNonNull(read.policy());
  }

  @Test
  void readsWhatItShows() {
    Policy usual = Policy.usual().quiet(LocalTime.NOON, LocalTime.NOON);
    LimitsForm shown = LimitsForm.of(usual);
    assertThat(shown.quietFrom()).isEmpty();
    Policy read = policy(shown.over(usual));
    assertThat(read.caps()).isEqualTo(usual.caps());
    assertThat(read.quietFrom()).isEqualTo(read.quietTo());
    assertThat(read.spacingHours()).isEqualTo(usual.spacingHours());
  }

  @Test
  void readsCapsFromTheirFields() {
    cap("2", "7", "", "");
    cap("", "", "", "");
    cap("1", "90", "sms", " winter sale ");
    cap("3", "7", "email", "");
    told.add("away", "3");
    LimitsForm.Read read = read();
    assertThat(read.wrong()).isEmpty();
    assertThat(policy(read).caps())
        .containsExactly(
            new Policy.Cap(2, 7, null, null), new Policy.Cap(1, 90, Channel.SMS, "winter sale"));
  }

  @Test
  void saysEverythingThatIsWrongAtItsField() {
    cap("", "", "", "");
    cap("two", "0", "pigeon", "");
    cap("", "", "phone", "");
    told.set("quietTo", "21:00");
    told.set("spacing", "often");
    told.set("country", "Atlantis");
    LimitsForm.Read read = read();
    assertThat(read.policy()).isNull();
    assertThat(read.wrong().keySet())
        .containsExactlyInAnyOrder(
            "most-0", "days-0", "channel-0", "most-1", "days-1", "quiet", "spacing", "country");
    assertThat(LimitsForm.of(told).caps())
        .isEqualTo(
            List.of(
                new CapRow("two", "0", "pigeon", "", false),
                new CapRow("", "", "phone", "", false)));
  }

  @Test
  void aCapThatIsTakenAwayNeedNotBeRight() {
    cap("two", "", "", "");
    told.add("away", "0");
    assertThat(policy(read()).caps()).isEmpty();
  }
}
