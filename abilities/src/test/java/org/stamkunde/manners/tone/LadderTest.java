package org.stamkunde.manners.tone;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.Fact;
import org.stamkunde.memory.Lately;
import org.stamkunde.memory.Profile;
import org.stamkunde.memory.Remembered;
import org.stamkunde.memory.Remembered.Order;
import org.stamkunde.memory.Remembered.Owned;
import org.stamkunde.memory.Remembered.Stated;
import org.stamkunde.memory.Stance;

/// The step follows from what may be said, and comes with what the next one needs.
class LadderTest {
  private static final Instant NOW = RandomMemories.NOW;
  private String name;
  private final List<Order> orders = new ArrayList<>();
  private final List<Owned> products = new ArrayList<>();
  private final List<Stated> statements = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();
  private Stance stance = Stance.NOTHING;

  private Grounds grounds(String purpose) {
    Profile profile = new Profile(name, null, null, null, null, null, null, null, null, null);
    Remembered customer =
        new Remembered(
            1,
            1,
            "K1",
            profile,
            orders,
            products,
            statements,
            stance,
            Lately.NOTHING,
            facts,
            List.of());
    return Gathering.of(
        customer,
        purpose,
        Tongue.EN,
        new Gathering.Beside(
            RandomMemories.known(customer, purpose),
            product -> Optional.of("Sweater " + product),
            RandomMemories.AS_OF,
            NOW));
  }

  private Ladder.Standing standing() {
    return Ladder.of(grounds("offers"));
  }

  private static Instant ago(int days) {
    return NOW.minus(Duration.ofDays(days));
  }

  private void buys(int days) {
    Instant at = ago(days);
    orders.addFirst(
        new Order("O" + days, at, BigDecimal.TEN, BigDecimal.ZERO, null, true, false, false));
    products.add(new Owned("P" + days, 1, BigDecimal.ONE, BigDecimal.TEN, at, at));
  }

  private void says(Stated.Kind kind, int days, String product) {
    statements.add(new Stated(kind, ago(days), "wool", product));
  }

  private static String needs(Ladder.Standing standing) {
    return standing.next() == null ? "" : standing.next().needs();
  }

  @Test
  void nobodyKnownIsAStranger() {
    assertThat(standing().tone()).isEqualTo(Tone.STRANGER);
    assertThat(needs(standing())).isEqualTo("name");
    name = "N/A";
    assertThat(standing().tone()).isEqualTo(Tone.STRANGER);
  }

  @Test
  void climbsStepByStep() {
    name = "Ingrid Solbakken";
    assertThat(standing().tone()).isEqualTo(Tone.KNOWN_NAME);
    assertThat(needs(standing())).isEqualTo("need");
    says(Stated.Kind.PREFERENCE, 30, null);
    assertThat(standing().tone()).isEqualTo(Tone.STATED_NEED);
    assertThat(needs(standing())).isEqualTo("purchase");
    buys(20);
    assertThat(standing().tone()).isEqualTo(Tone.PROVEN_BEHAVIOUR);
    assertThat(standing().next()).isEqualTo(new Ladder.Next("purchases", 2));
    buys(200);
    buys(300);
    assertThat(standing().next()).isEqualTo(new Ladder.Next("span", 365 - 280));
    buys(600);
    assertThat(standing().tone()).isEqualTo(Tone.STANDING_RELATION);
    assertThat(standing().next()).isNull();
  }

  @Test
  void deedsAndWordsWearOff() {
    says(Stated.Kind.PREFERENCE, 731, null);
    buys(731);
    assertThat(standing().tone()).isEqualTo(Tone.STRANGER);
    assertThat(grounds("offers").lack(Slots.PREFERENCE)).isEqualTo(Lack.STALE);
    assertThat(grounds("offers").lack(Slots.LAST_PRODUCT)).isEqualTo(Lack.STALE);
  }

  @Test
  void aGrievanceHoldsTheRelationUntilItIsSettled() {
    buys(20);
    buys(200);
    buys(600);
    says(Stated.Kind.DISSATISFIED, 10, "P20");
    assertThat(standing().tone()).isEqualTo(Tone.STATED_NEED);
    assertThat(needs(standing())).isEqualTo("settled");
    says(Stated.Kind.SATISFIED, 5, "P20");
    assertThat(standing().tone()).isEqualTo(Tone.STANDING_RELATION);
    stance =
        new Stance(List.of(), List.of(), null, new Stance.Complaint("Torn", ago(2), null, null));
    assertThat(standing().tone()).isEqualTo(Tone.STATED_NEED);
  }

  @Test
  void aPurposeThatIsTakenBackReadsNothingButTheName() {
    name = "Ingrid Solbakken";
    buys(20);
    stance =
        new Stance(
            List.of(new Stance.Agreed("offers", "email", null, false, ago(1), null, "", 1)),
            List.of(),
            null,
            null);
    assertThat(standing().tone()).isEqualTo(Tone.KNOWN_NAME);
    assertThat(needs(standing())).isEqualTo("purpose");
    assertThat(Ladder.of(grounds("service")).tone()).isEqualTo(Tone.PROVEN_BEHAVIOUR);
  }

  @Test
  void aFactForAnotherPurposeIsNoGround() {
    facts.add(new Fact("secret", "val1", Act.Told.Basis.STATED, 1, null, null, ago(3), "phone"));
    assertThat(grounds("offers").lack("secret")).isEqualTo(Lack.OTHER_PURPOSE);
    assertThat(standing().tone()).isEqualTo(Tone.STRANGER);
    assertThat(Ladder.of(grounds("advice")).tone()).isEqualTo(Tone.STATED_NEED);
  }

  @Test
  void whatWasDeclinedIsNotNamed() {
    buys(20);
    says(Stated.Kind.DECLINED, 5, "P20");
    assertThat(grounds("offers").given(Slots.LAST_PRODUCT)).isNull();
  }
}
