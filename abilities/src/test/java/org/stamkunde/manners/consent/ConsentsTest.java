package org.stamkunde.manners.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stamkunde.manners.MessageClass;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.Act.Objected.Scope;
import org.stamkunde.memory.Forgets;
import org.stamkunde.memory.HomeKey;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Proof;
import org.stamkunde.memory.Refused;
import org.stamkunde.memory.Stance;
import org.stamkunde.memory.Stance.Word;

class ConsentsTest {
  @TempDir static Path home;
  private static ConsentShop shop;

  @BeforeAll
  static void open() {
    shop = new ConsentShop(home);
  }

  @AfterAll
  static void close() {
    shop.close();
  }

  private static Act.Consented told(String customer) {
    return (Act.Consented)
        shop.memory.timeline(Identity.parse(customer)).getFirst().acts().getFirst();
  }

  @Test
  void aConsentIsKeptWithItsWordingAndItsProof() {
    Given given = Given.of("newsletter", "email", "nb", "form").withEvidence("ip 4f");
    shop.consents.give(ConsentShop.word("c1"), given);
    assertThat(told("c1").wording()).startsWith("Ja, send meg nyhetsbrevet");
    assertThat(told("c1").proof()).isEqualTo(new Proof(null, 1, "nb", "form", "ip 4f", null, null));
    assertThat(shop.word("c1", "newsletter", "email")).isEqualTo(Word.GIVEN);
    shop.later(Duration.ofSeconds(1));
    shop.consents.withdraw(ConsentShop.word("c1"), "newsletter", "email", "call");
    assertThat(shop.word("c1", "newsletter", "email")).isEqualTo(Word.WITHDRAWN);
    assertThat(shop.memory.timeline(Identity.parse("c1"))).hasSize(2);
  }

  @Test
  void aWordingIsNeverChangedButAnotherVersionMade() {
    String before = shop.purposes.newest("surveys", "da", null).orElseThrow().text();
    Wording next = shop.purposes.word("surveys", "da", "Ja, spørg mig.", null);
    assertThat(next.version()).isEqualTo(2);
    assertThat(shop.purposes.word("surveys", "da", " Ja, spørg mig. ", null)).isEqualTo(next);
    assertThat(shop.purposes.word("surveys", "da", "Ja, spørg i Danmark.", "DK").version())
        .isEqualTo(3);
    assertThat(shop.purposes.newest("surveys", "da", "NO").orElseThrow().version()).isEqualTo(2);
    assertThat(shop.purposes.newest("surveys", "da", "DK").orElseThrow().version()).isEqualTo(3);
    assertThat(shop.purposes.wordings("surveys"))
        .filteredOn(one -> one.language().equals("da") && one.version() == 1)
        .extracting(Wording::text)
        .containsExactly(before);
  }

  @Test
  void wordsThatAreAVersionAreKnownAsItAndOthersAsNone() {
    String words = shop.purposes.newest("newsletter", "en", null).orElseThrow().text();
    shop.consents.give(
        ConsentShop.word("c2"),
        new Given("newsletter", "sms", null, "en", null, words, "call", "Liv, 14 May", null, null));
    assertThat(told("c2").proof().version()).isEqualTo(1);
    shop.later(Duration.ofSeconds(1));
    shop.consents.give(
        ConsentShop.word("c2"),
        new Given(
            "newsletter", "sms", null, "en", null, "Oh yes", "call", "Liv, 14 May", null, null));
    assertThat(told("c2").proof().version()).isZero();
  }

  @Test
  void aConsentEndsAsItsPurposeSays() {
    shop.purposes.define(
        new Purpose("winter-club", MessageClass.MARKETING, 30, Map.of("en", "Winter club")));
    shop.purposes.word("winter-club", "en", "Yes, until spring.", null);
    shop.consents.give(
        ConsentShop.word("c3"),
        Given.of("winter-club", "letter", "en", "meeting").withEvidence("Liv, in the shop"));
    assertThat(told("c3").proof().expires())
        .isEqualTo(
            shop.memory.timeline(Identity.parse("c3")).getFirst().at().plus(Duration.ofDays(30)));
  }

  private static Purpose fair(MessageClass kind) {
    return new Purpose("fair", kind, null, Map.of("en", "The fair"));
  }

  @Test
  void aPurposeThatSomebodyAgreedToKeepsItsClass() {
    shop.purposes.define(fair(MessageClass.SERVICE));
    assertThat(shop.purposes.allowed("fair")).contains(MessageClass.SERVICE);
    shop.purposes.define(fair(MessageClass.SURVEY));
    assertThat(shop.purposes.allowed("fair")).contains(MessageClass.SURVEY);
    shop.purposes.word("fair", "en", "Yes, ask me about the fair.", null);
    shop.optIn.ask(
        Identity.number("c7"), Given.of("fair", "email", "en", "form"), Duration.ofDays(1));
    assertThatThrownBy(() -> shop.purposes.define(fair(MessageClass.MARKETING)))
        .isInstanceOf(Refused.class);
    shop.database.template().update("delete from manners_unconfirmed");
    Given given = Given.of("fair", "email", "en", "form").withEvidence("the form at our stand");
    shop.consents.give(ConsentShop.word("c71"), given);
    assertThatThrownBy(() -> shop.purposes.define(fair(MessageClass.MARKETING)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("survey");
    shop.purposes.define(new Purpose("fair", MessageClass.SURVEY, 30, Map.of("en", "Our fair")));
    assertThat(shop.purposes.named("fair").orElseThrow().lastsDays()).isEqualTo(30);
    assertThat(shop.purposes.allowed("unheard-of")).isEmpty();
  }

  @Test
  void aDecisionAsksNoDatabaseForPurposes() {
    assertThat(shop.purposes.allowed("surveys")).contains(MessageClass.SURVEY);
    shop.database.template().update("alter table manners_purpose rename to manners_away");
    assertThat(shop.purposes.allowed("surveys")).contains(MessageClass.SURVEY);
    shop.database.template().update("alter table manners_away rename to manners_purpose");
  }

  @Test
  void titlesSpeakTheReadersLanguage() {
    Purpose news = shop.purposes.named("newsletter").orElseThrow();
    assertThat(news.title(Locale.of("nb"))).isEqualTo("Nyhetsbrev");
    assertThat(news.title(Locale.of("no"))).isEqualTo("Nyhetsbrev");
    assertThat(news.title(Locale.of("fr"))).isEqualTo("Newsletter");
  }

  @Test
  void whatCannotBeAConsentIsRefusedWithItsReason() {
    Consents.Word word = ConsentShop.word("c4");
    assertThatThrownBy(() -> give(word, "spam", "email", "en"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("newsletter");
    assertThatThrownBy(() -> give(word, "surveys", "fax", "en")).hasMessageContaining("letter");
    assertThatThrownBy(() -> give(word, "surveys", "sms", "fr")).hasMessageContaining("wording");
    assertThat(shop.stance("c4").agreed()).isEmpty();
  }

  private static void give(Consents.Word word, String purpose, String channel, String language) {
    shop.consents.give(
        word, Given.of(purpose, channel, language, "form").withEvidence("/newsletter"));
  }

  @Test
  void aConsentOfWhichNothingShowsThatItWasGivenIsRefused() {
    Consents.Word word = ConsentShop.word("c7");
    Given silent = new Given("newsletter", "email", null, "en", null, null, null, null, null, null);
    assertThatThrownBy(() -> shop.consents.give(word, silent))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("how the consent was given");
    Map.of("form", "which form", "call", "who spoke", "paper", "where the paper lies")
        .forEach((how, asked) ->
            assertThatThrownBy(
                    () -> shop.consents.give(word, Given.of("newsletter", "email", "en", how)))
                .hasMessageContaining(asked));
    assertThat(shop.memory.of(Identity.number("c7"))).isEmpty();
  }

  @Test
  void aRefusalCountsAtOnceOnEveryChannelAndCanBeLifted() {
    shop.consents.refuse(
        ConsentShop.word("c5"), new Act.Objected(Scope.OFFER, "P7", "has one", false));
    assertThat(
            shop.stance("c5")
                .objection(new Stance.Asked("marketing", "web", null, null, "P7"), shop.now()))
        .hasValueSatisfying(one -> assertThat(one.reason()).isEqualTo("has one"));
    shop.later(Duration.ofSeconds(1));
    shop.consents.refuse(ConsentShop.word("c5"), new Act.Objected(Scope.OFFER, "P7", null, true));
    assertThat(shop.stance("c5").objections()).isEmpty();
  }

  @Test
  void aDoubleOptInCountsOnceItsTokenComesBackInTime() {
    Identity who = Identity.email("opt@example.com");
    Given given = Given.of("newsletter", "email", "de", "form");
    String token = shop.optIn.ask(who, given, Duration.ofDays(2));
    assertThat(shop.stance("email:opt@example.com").agreed()).isEmpty();
    assertThat(shop.optIn.confirm("another", null)).isEmpty();
    shop.later(Duration.ofHours(1));
    assertThat(shop.optIn.confirm(token, "ip 77")).isPresent();
    assertThat(shop.optIn.confirm(token, "ip 77")).isEmpty();
    Proof proof = told("email:opt@example.com").proof();
    assertThat(proof.how()).isEqualTo("double-opt-in");
    assertThat(proof.evidence()).contains("asked 2026-05-14").contains("ip 77");
    assertThat(proof.evidence()).doesNotContain(token);
    String late = shop.optIn.ask(who, given, Duration.ofDays(2));
    shop.later(Duration.ofDays(3));
    assertThat(shop.optIn.confirm(late, null)).isEmpty();
  }

  @Test
  void aDoubleOptInProvesTheWordsThatWereShownAndNoOthers() {
    shop.purposes.word("surveys", "en", "Yes, ask me.", null);
    Identity who = Identity.email("words@example.com");
    String token =
        shop.optIn.ask(who, Given.of("surveys", "email", "en", "form"), Duration.ofDays(2));
    int asked = shop.purposes.newest("surveys", "en", null).orElseThrow().version();
    shop.later(Duration.ofHours(1));
    shop.purposes.word("surveys", "en", "Yes, ask me, call me and write to me.", null);
    assertThat(shop.optIn.waiting(token).orElseThrow().wording()).isEqualTo("Yes, ask me.");
    assertThat(shop.optIn.confirmHere(token, "192.0.2.7")).isPresent();
    assertThat(told("email:words@example.com").wording()).isEqualTo("Yes, ask me.");
    assertThat(told("email:words@example.com").proof().version()).isEqualTo(asked);
    assertThat(told("email:words@example.com").proof().evidence())
        .contains("confirmed 2026-05-", "ip ")
        .doesNotContain("192.0.2");
    assertThat(shop.optIn.waiting(token)).isEmpty();
  }

  @Test
  void whatWasAskedBeforeWordsWereSettledIsConfirmedInTheWordsOfThatTime() {
    Identity who = Identity.email("older@example.com");
    Given given = Given.of("newsletter", "sms", "en", "form");
    String token = shop.optIn.ask(who, given, Duration.ofDays(2));
    shop.database
        .client()
        .sql("update manners_unconfirmed set given = given - 'wording' - 'version'")
        .update();
    String shown = shop.optIn.waiting(token).orElseThrow().wording();
    shop.later(Duration.ofHours(1));
    shop.purposes.word("newsletter", "en", "Yes, and my friends too.", null);
    assertThat(shop.optIn.confirm(token, null)).isPresent();
    assertThat(told("email:older@example.com").wording()).isEqualTo(shown);
  }

  @Test
  void aTokenIsNeverTakenForAnOption() {
    Given given = Given.of("newsletter", "email", "de", "form");
    for (int i = 0; i < 300; i++) {
      assertThat(shop.optIn.ask(Identity.number("c7"), given, Duration.ofDays(2)))
          .matches("[A-Za-z].*");
    }
  }

  @Test
  void whoeverIsForgottenWaitsForNothing() {
    shop.optIn.ask(
        Identity.number("c6"), Given.of("newsletter", "email", "en", "form"), Duration.ofDays(1));
    ForgettingConsents forgets = new ForgettingConsents(shop.database.template(), shop.rejected);
    assertThat(forgets.tables()).containsExactly("manners_unconfirmed");
    assertThat(forgets.forget(new Forgets.Person("c6", Set.of(1L), Set.of(Identity.number("c6")))))
        .isEqualTo(1);
  }

  @Test
  void aTraceIsTheSameForOneAddressAndTellsNothing() {
    Traces traces = new Traces(HomeKey.of(home, "evidence"));
    assertThat(traces.of("192.0.2.7")).isEqualTo(traces.of(" 192.0.2.7 ")).startsWith("ip ");
    assertThat(traces.of("192.0.2.7"))
        .isNotEqualTo(traces.of("192.0.2.8"))
        .doesNotContain("192.0.2");
    assertThat(new Traces(HomeKey.of(home, "other")).of("192.0.2.7"))
        .isNotEqualTo(traces.of("192.0.2.7"));
  }
}
