package org.stamkunde.manners.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.stamkunde.manners.Channel;
import org.stamkunde.manners.MessageClass;
import org.stamkunde.manners.Situation;
import org.stamkunde.manners.Situation.Consent;
import org.stamkunde.manners.Situation.Recipient;
import org.stamkunde.manners.Situation.Register;
import org.stamkunde.manners.Situation.Sale;
import org.stamkunde.manners.Verdict;

class CountryLawTest {
  private static final List<String> COUNTRIES =
      List.of("DK", "NO", "SE", "FI", "DE", "UK", "FR", "US");
  private final CountryLaw law = new CountryLaw();

  /// Every situation of a country that differs in more than the time.
  private static List<Situation> all(String country) {
    List<Situation> all = new ArrayList<>();
    LocalDateTime at = LocalDateTime.of(2026, 3, 3, 11, 0);
    for (Recipient to : Recipient.values()) {
      for (Channel by : Channel.values()) {
        for (MessageClass kind : MessageClass.values()) {
          for (Consent consent : Consent.values()) {
            for (Sale sale : Sale.values()) {
              for (Register register : Register.values()) {
                for (boolean offered : new boolean[] {true, false}) {
                  all.add(
                      new Situation(
                          country, to, by, kind, consent, sale, offered, register, null, at));
                }
              }
            }
          }
        }
      }
    }
    return all;
  }

  @Test
  void everySituationIsDecidedInEveryLanguageWithItsParagraph() {
    for (String country : COUNTRIES) {
      for (Situation one : all(country)) {
        for (String language : RulebookReading.LANGUAGES) {
          Verdict said = law.judge(one, Locale.of(language));
          assertThat(said.says()).as(one.toString()).isNotBlank().doesNotContain("{");
          assertThat(said.paragraph()).isNotBlank();
          assertThat(said.source()).isNotBlank();
          assertThat(said.needs()).doesNotContain("");
        }
      }
    }
  }

  @Test
  void aWithdrawalEndsMarketingOnEveryChannelAndNothingElse() {
    for (String country : COUNTRIES.subList(0, 7)) {
      for (Situation one : all(country)) {
        boolean allowed = law.judge(one, Locale.ENGLISH).allowed();
        if (one.kind() == MessageClass.MARKETING && one.consent() == Consent.WITHDRAWN) {
          assertThat(allowed).as(one.toString()).isFalse();
        } else if (one.kind() != MessageClass.MARKETING && one.kind() != MessageClass.SURVEY) {
          assertThat(allowed).as(one.toString()).isTrue();
        }
      }
    }
  }

  @Test
  void aConsentIsNeverWorseThanNone() {
    for (String country : COUNTRIES) {
      for (Situation one : all(country)) {
        if (one.consent() == Consent.NONE && law.judge(one, Locale.ENGLISH).allowed()) {
          assertThat(law.judge(with(one, Consent.GIVEN), Locale.ENGLISH).allowed())
              .as(one.toString())
              .isTrue();
        }
      }
    }
  }

  private static Situation with(Situation one, Consent consent) {
    return new Situation(
        one.country(),
        one.recipient(),
        one.channel(),
        one.kind(),
        consent,
        one.sale(),
        one.optOutOffered(),
        one.register(),
        one.age(),
        one.at());
  }

  @Test
  void everyRuleOfEveryFileDecidesSomething() {
    for (Rulebook book : law.books()) {
      List<String> unused = new ArrayList<>(book.rules().stream().map(Rule::title).toList());
      String country = book.zones().keySet().stream().sorted().findFirst().orElseThrow();
      for (Situation one : all(country)) {
        unused.remove(law.rule(one).title());
        Situation child = aged(one, 10);
        unused.remove(law.rule(child).title());
        unused.remove(law.rule(onSunday(one)).title());
      }
      assertThat(unused).as(book.title()).isEmpty();
    }
  }

  private static Situation aged(Situation one, int age) {
    return new Situation(
        one.country(),
        one.recipient(),
        one.channel(),
        one.kind(),
        one.consent(),
        one.sale(),
        one.optOutOffered(),
        one.register(),
        age,
        one.at());
  }

  private static Situation onSunday(Situation one) {
    return new Situation(
        one.country(),
        one.recipient(),
        one.channel(),
        one.kind(),
        one.consent(),
        one.sale(),
        one.optOutOffered(),
        one.register(),
        one.age(),
        LocalDateTime.of(2026, 3, 8, 11, 0));
  }

  @Test
  void theBaselineSaysThatItIsOne() {
    Situation one = Cases.situation("FR", List.of("consumer", "email", "marketing"));
    assertThat(law.judge(one, Locale.ENGLISH).says()).contains("Union alone").contains("France");
    assertThat(law.judge(one, Locale.of("nb")).says()).contains("Frankrike");
  }

  @Test
  void aCustomerInNorwayNeedsMoreThanOnePurchase() {
    Situation one =
        Cases.situation(
            "NO", List.of("consumer", "email", "marketing", "similar sale", "opt-out offered"));
    assertThat(law.judge(one, Locale.ENGLISH).needs())
        .anyMatch(need -> need.contains("one single purchase is rarely one"));
  }

  @Test
  void aTimeBeforeTheLawIsJudgedByTodaysAndToldSo() {
    List<String> words = List.of("consumer", "email", "marketing", "at 2010-03-03 11:00");
    Situation before = Cases.situation("DK", words);
    assertThat(law.judge(before, Locale.ENGLISH).says())
        .endsWith("Judged by today's law, in force since 1 July 2017.");
    assertThat(law.judge(before, Locale.of("da")).says()).contains("i kraft siden 1. juli 2017");
    Situation now = Cases.situation("DK", words.subList(0, 3));
    assertThat(law.judge(now, Locale.ENGLISH).says()).doesNotContain("today's law");
  }

  @Test
  void germanyAsksForADoubleOptIn() {
    Situation one =
        Cases.situation("DE", List.of("consumer", "email", "marketing", "consent given"));
    assertThat(law.judge(one, Locale.ENGLISH).needs())
        .anyMatch(need -> need.contains("double opt-in"));
  }

  @Test
  void aConsentOfAChildIsNoneOnEveryChannel() {
    for (String country : COUNTRIES.subList(0, 7)) {
      for (Situation one : all(country)) {
        Situation child = aged(one, 10);
        if (one.consent() == Consent.NONE) {
          assertThat(law.judge(with(child, Consent.GIVEN), Locale.ENGLISH).allowed())
              .as(child.toString())
              .isEqualTo(law.judge(child, Locale.ENGLISH).allowed());
        }
      }
    }
  }

  @Test
  void theUnitedKingdomHasTwoCodes() {
    assertThat(CountryLaw.code("gb")).isEqualTo("UK");
    assertThat(law.knows("GB")).isTrue();
    assertThat(law.knows("XQ")).isFalse();
    assertThat(law.zone("GB").getId()).isEqualTo("Europe/London");
    assertThat(law.zone("is").getId()).isEqualTo("Atlantic/Reykjavik");
  }

  @Test
  void callingHoursIncludeTheirFirstAndLastMinute() {
    assertThat(calls("2026-03-03 09:00")).isTrue();
    assertThat(calls("2026-03-03 08:59")).isFalse();
    assertThat(calls("2026-03-03 21:00")).isTrue();
    assertThat(calls("2026-03-03 21:01")).isFalse();
    assertThat(calls("2026-12-24 15:00")).isTrue();
    assertThat(calls("2026-12-24 17:00")).isFalse();
    assertThat(calls("2026-12-31 17:00")).isTrue();
    assertThat(calls("2026-05-01 11:00")).isFalse();
  }

  private boolean calls(String at) {
    Situation one = Cases.situation("NO", List.of("consumer", "phone", "marketing", "at " + at));
    return law.judge(one, Locale.ENGLISH).allowed();
  }
}
