package org.stamkunde.manners.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stamkunde.manners.Channel;
import org.stamkunde.manners.Situation.Recipient;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.Fact;
import org.stamkunde.memory.Lately;
import org.stamkunde.memory.Profile;
import org.stamkunde.memory.Remembered;
import org.stamkunde.memory.Stance;

class RecipientsTest {
  private static final Set<Recipient> COMPANY = Set.of(Recipient.COMPANY);
  private static final Set<Recipient> CONSUMER = Set.of(Recipient.CONSUMER);
  private static final Set<Recipient> SOLE = Set.of(Recipient.SOLE_TRADER);
  private static final Set<Recipient> EITHER = Set.of(Recipient.CONSUMER, Recipient.SOLE_TRADER);
  private final List<Fact> facts = new ArrayList<>();

  private Set<Recipient> seen(
      Channel channel,
      @Nullable String name,
      @Nullable String company,
      @Nullable String contact,
      @Nullable String email) {
    Profile profile =
        new Profile(name, company, null, contact, email, "+4722225555", null, null, null, "NO");
    return Recipients.of(
        new Remembered(
            1,
            1,
            "K1",
            profile,
            List.of(),
            List.of(),
            List.of(),
            Stance.NOTHING,
            Lately.NOTHING,
            facts,
            List.of()),
        channel);
  }

  private void fact(String name, String value) {
    facts.add(new Fact(name, value, Act.Told.Basis.STATED, 1, null, null, People.NOON, "console"));
  }

  @Test
  void aPersonIsAConsumer() {
    assertThat(seen(Channel.EMAIL, "Liv Haugen", null, null, null)).isEqualTo(CONSUMER);
  }

  @Test
  void aFactOfTheShopTellsASoleTrader() {
    for (String form : List.of("ENK", "sole-trader", "Enkeltmandsvirksomhed", "enskild firma")) {
      facts.clear();
      fact("organisation-form", form);
      assertThat(seen(Channel.PHONE, "Liv Haugen", "Haugen Rør", null, null))
          .as(form)
          .isEqualTo(SOLE);
    }
    facts.clear();
    assertThat(seen(Channel.PHONE, null, "Haugen Rør ENK", null, null)).isEqualTo(SOLE);
  }

  @Test
  void anUnknownFormWithAPersonsNameIsEither() {
    assertThat(seen(Channel.PHONE, "Liv Haugen", "Haugen Rør", null, null)).isEqualTo(EITHER);
    assertThat(seen(Channel.LETTER, null, "Haugen Rør", "Liv", null)).isEqualTo(EITHER);
  }

  @Test
  void aCompanyIsOneOnlyOnAWayOfItsOwn() {
    assertThat(seen(Channel.EMAIL, null, "Rør AS", null, "post@ror.example")).isEqualTo(COMPANY);
    assertThat(seen(Channel.EMAIL, null, "Rør AS", null, "liv@ror.example")).isEqualTo(CONSUMER);
    assertThat(seen(Channel.PHONE, null, "Rør AS", null, null)).isEqualTo(COMPANY);
    assertThat(seen(Channel.PHONE, "Liv Haugen", "Rør AS", null, null)).isEqualTo(CONSUMER);
  }

  @Test
  void aTextMessageReachesACompanyOnlyAtANumberThatIsMarked() {
    assertThat(seen(Channel.SMS, null, "Rør AS", null, null)).isEqualTo(CONSUMER);
    fact("general-phone", "+47 22 22 55 55");
    assertThat(seen(Channel.SMS, null, "Rør AS", null, null)).isEqualTo(COMPANY);
  }

  @Test
  void ofFactsThatDisagreeBothCount() {
    fact("organisation-form", "AS");
    fact("organisation-form", "ENK");
    assertThat(seen(Channel.PHONE, null, "Rør", null, null))
        .containsExactlyInAnyOrder(Recipient.COMPANY, Recipient.SOLE_TRADER);
  }
}
