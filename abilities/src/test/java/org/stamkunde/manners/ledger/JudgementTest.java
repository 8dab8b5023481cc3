package org.stamkunde.manners.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stamkunde.manners.Answer;
import org.stamkunde.manners.Answer.Ground;
import org.stamkunde.manners.Channel;
import org.stamkunde.manners.MessageClass;
import org.stamkunde.manners.Situation;
import org.stamkunde.manners.Wish;
import org.stamkunde.manners.law.CountryLaw;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.Limit;
import org.stamkunde.memory.Remembered;
import org.stamkunde.memory.Stance;

class JudgementTest {
  private static final Remembered ANYBODY = People.of(Stance.NOTHING);
  private final Judgement judgement = new Judgement(People.LAW, Grounds.NOTHING);
  private final List<Contact> made = new ArrayList<>();
  private Policy policy = Policy.usual();

  private Answer ask(Remembered who, Wish wish) {
    return judgement.of(
        new Case(who, wish, wish.at(), Judging.HOLD, made, new Case.Shopping(policy, People.OSLO)),
        Locale.ENGLISH);
  }

  private Answer ask(Remembered who) {
    return ask(who, People.offer(Channel.EMAIL, People.NOON));
  }

  private void made(Channel channel, MessageClass kind, Duration ago) {
    Instant at = People.NOON.minus(ago);
    made.add(new Contact(made.size(), channel, kind, null, at, at));
  }

  @Test
  void allowsAFirstContactAtNoon() {
    assertThat(ask(ANYBODY).ground()).isEqualTo(Ground.ALLOWED);
    assertThat(ask(ANYBODY).paragraph()).isEqualTo("§ 1");
  }

  @Test
  void asksTheLawFirst() {
    Stance no =
        new Stance(
            List.of(),
            List.of(new Stance.Objection(Act.Objected.Scope.ALL, null, null, People.NOON)),
            new Limit(0, 7, null, null),
            null);
    assertThat(ask(People.of(no)).ground()).isEqualTo(Ground.LAW);
    Wish receipt = Wish.of("K1", Channel.EMAIL, "orders", MessageClass.TRANSACTIONAL, People.NOON);
    assertThat(ask(People.of(no), receipt).allowed()).isTrue();
  }

  @Test
  void keepsARefusedOfferFromEveryChannel() {
    Stance no =
        new Stance(
            List.of(),
            List.of(new Stance.Objection(Act.Objected.Scope.OFFER, "P1", "too dear", People.NOON)),
            null,
            null);
    for (Channel channel : Channel.values()) {
      Answer answer = ask(People.of(no), People.offer(channel, People.NOON).about(null, "P1"));
      assertThat(answer.ground()).isEqualTo(Ground.OBJECTED);
      assertThat(answer.says()).isEqualTo("The customer refused this offer on 10 March 2026.");
    }
    assertThat(ask(People.of(no)).allowed()).isTrue();
  }

  private static final Grounds PURPOSES =
      new Grounds() {
        @Override
        public Rests sale(Remembered remembered, String offer, String country) {
          return "P1".equals(offer)
              ? new Rests(Situation.Sale.SIMILAR, People.NOON.minus(Duration.ofDays(9)))
              : Rests.NOWHERE;
        }

        @Override
        public Situation.Register register(
            Remembered remembered,
            String country,
            Situation.Recipient recipient,
            Channel channel,
            Instant at) {
          return Situation.Register.CLEAR;
        }

        @Override
        public Optional<MessageClass> allowed(String purpose) {
          return Optional.of(
              purpose.equals("surveys") ? MessageClass.SURVEY : MessageClass.MARKETING);
        }
      };

  private static Stance.Agreed word(String purpose, String channel, boolean given) {
    return new Stance.Agreed(purpose, channel, null, given, People.NOON, null, "Yes", 1);
  }

  private Answer norwegian(Wish wish, Stance.Agreed... agreed) {
    Judgement lawful = new Judgement(new CountryLaw(), PURPOSES);
    Remembered who = People.of(new Stance(List.of(agreed), List.of(), null, null));
    return lawful.of(
        new Case(who, wish, wish.at(), Judging.HOLD, made, new Case.Shopping(policy, People.OSLO)),
        Locale.ENGLISH);
  }

  private static Wish wish(String purpose, MessageClass kind) {
    return Wish.of("K1", Channel.EMAIL, purpose, kind, People.NOON);
  }

  @Test
  void asksNothingMoreOfWhoWantsNoMoreMessages() {
    Wish survey = wish("surveys", MessageClass.SURVEY);
    assertThat(norwegian(survey).allowed()).isTrue();
    for (Stance.Agreed no :
        List.of(
            word("*", "*", false), word("*", "email", false), word("surveys", "email", false))) {
      Answer answer = norwegian(survey, no);
      assertThat(answer.ground()).isEqualTo(Ground.OBJECTED);
      assertThat(answer.says())
          .isEqualTo("The customer said no to messages of this kind on 10 March 2026.");
    }
    assertThat(norwegian(survey, word("*", "sms", false)).allowed()).isTrue();
    assertThat(norwegian(survey, word("marketing", "email", false)).allowed()).isTrue();
    assertThat(norwegian(survey, word("*", "email", false), word("surveys", "email", true)))
        .matches(Answer::allowed);
  }

  @Test
  void aConsentCountsForNoMoreThanItsPurposeAllows() {
    Wish selling = wish("surveys", MessageClass.MARKETING);
    assertThat(norwegian(selling, word("surveys", "email", true)).ground()).isEqualTo(Ground.LAW);
    Wish offer = wish("marketing", MessageClass.MARKETING);
    assertThat(norwegian(offer, word("surveys", "email", true)).ground()).isEqualTo(Ground.LAW);
    assertThat(norwegian(offer, word("marketing", "email", true)).allowed()).isTrue();
  }

  @Test
  void aNoToOnePurposeOfSellingIsANoToSellingOnThatChannel() {
    Stance.Agreed no = word("marketing", "letter", false);
    Wish news = wish("newsletter", MessageClass.MARKETING).on(Channel.LETTER);
    assertThat(norwegian(news, no).paragraph())
        .isEqualTo(norwegian(news, word("newsletter", "letter", false)).paragraph());
    assertThat(norwegian(news, no).ground()).isEqualTo(Ground.LAW);
    assertThat(norwegian(news, word("surveys", "letter", false)).allowed()).isTrue();
    assertThat(norwegian(news, no, word("newsletter", "letter", true)).allowed()).isTrue();
    assertThat(norwegian(news, word("marketing", "email", false)).allowed()).isTrue();
  }

  @Test
  void aNoThatIsOfferedTodayWasNotOfferedInTheSalesBefore() {
    Wish similar = wish("marketing", MessageClass.MARKETING).about(null, "P1");
    assertThat(norwegian(similar).ground()).isEqualTo(Ground.LAW);
    policy = policy.offeringANo(LocalDate.of(2026, 3, 1));
    assertThat(norwegian(similar).allowed()).isTrue();
    policy = policy.offeringANo(LocalDate.of(2026, 3, 2));
    assertThat(norwegian(similar).ground()).isEqualTo(Ground.LAW);
  }

  @Test
  void aConsentToOneSenderLiftsARefusalForThatSender() {
    Stance.Objection no =
        new Stance.Objection(Act.Objected.Scope.CHANNEL, "email", null, People.NOON);
    Stance.Agreed again =
        new Stance.Agreed("offers", "email", "outlet", true, People.NOON, null, "Yes", 1);
    Remembered who = People.of(new Stance(List.of(again), List.of(no), null, null));
    Wish offer = People.offer(Channel.EMAIL, People.NOON);
    assertThat(ask(who, offer.from(null, "outlet")).allowed()).isTrue();
    assertThat(ask(who, offer).allowed()).isFalse();
  }

  @Test
  void theCustomersOwnLimitWins() {
    made(Channel.EMAIL, MessageClass.MARKETING, Duration.ofDays(20));
    assertThat(ask(ANYBODY).allowed()).isTrue();
    Answer answer = ask(People.limited(Limit.contacts(1, 30)));
    assertThat(answer.ground()).isEqualTo(Ground.LIMIT);
    assertThat(answer.from()).isEqualTo(People.NOON.plus(Duration.ofDays(10)));
    assertThat(ask(People.limited(Limit.anyNumber())).allowed()).isTrue();
    assertThat(ask(People.limited(Limit.contacts(0, 1))).from()).isNull();
    Instant later = People.NOON.plus(Duration.ofDays(60));
    assertThat(ask(People.limited(Limit.pause(later))).ground()).isEqualTo(Ground.PAUSED);
    assertThat(ask(People.limited(Limit.pause(People.NOON))).allowed()).isTrue();
  }

  @Test
  void saysOnlyWhatIsRelevantEnough() {
    Remembered choosy = People.limited(Limit.relevance(0.7));
    Wish wish = People.offer(Channel.EMAIL, People.NOON);
    assertThat(ask(choosy, wish).ground()).isEqualTo(Ground.RELEVANCE);
    assertThat(ask(choosy, wish.suits(0.69, null)).says()).contains("at least 70%", "69%");
    assertThat(ask(choosy, wish.suits(0.7, null)).allowed()).isTrue();
  }

  @Test
  void sellsNothingWhileAComplaintIsOpenAndOpensWithItAfterwards() {
    Instant since = People.NOON.minus(Duration.ofDays(3));
    Instant mended = People.NOON.minus(Duration.ofDays(1));
    assertThat(ask(People.complained(since, null)).ground()).isEqualTo(Ground.COMPLAINT);
    Wish answer = Wish.of("K1", Channel.EMAIL, "service", MessageClass.SERVICE, People.NOON);
    assertThat(ask(People.complained(since, null), answer).allowed()).isTrue();
    Answer after = ask(People.complained(since, mended));
    assertThat(after.allowed()).isTrue();
    assertThat(after.opening()).isNotNull();
    assertThat(after.opening().answer()).isEqualTo("A new one is on its way.");
    made(Channel.EMAIL, MessageClass.SERVICE, Duration.ofHours(2));
    assertThat(ask(People.complained(since, mended)).opening()).isNull();
  }

  @Test
  void countsContactsOfOursOverAllChannels() {
    made(Channel.EMAIL, MessageClass.MARKETING, Duration.ofDays(6));
    made(Channel.SMS, MessageClass.SURVEY, Duration.ofDays(2));
    Answer answer = ask(ANYBODY);
    assertThat(answer.ground()).isEqualTo(Ground.CAP);
    assertThat(answer.says()).isEqualTo("At most 2 contacts in any 7 days, and they were made.");
    assertThat(answer.from()).isEqualTo(People.NOON.plus(Duration.ofDays(1)));
    assertThat(
            ask(ANYBODY, Wish.of("K1", Channel.SMS, "service", MessageClass.REQUESTED, People.NOON))
                .allowed())
        .isTrue();
  }

  @Test
  void doesNotCountWhatTheCustomerAskedFor() {
    for (int i = 0; i < 9; i++) {
      made(Channel.EMAIL, MessageClass.REQUESTED, Duration.ofHours(i));
    }
    assertThat(ask(ANYBODY).allowed()).isTrue();
  }

  @Test
  void countsAChannelAndATopicForThemselves() {
    policy =
        policy.capped(
            new Policy.Cap(1, 28, Channel.PHONE, null), new Policy.Cap(1, 90, null, "sale"));
    made(Channel.PHONE, MessageClass.MARKETING, Duration.ofDays(10));
    assertThat(ask(ANYBODY, People.offer(Channel.PHONE, People.NOON)).ground())
        .isEqualTo(Ground.CAP);
    assertThat(ask(ANYBODY).allowed()).isTrue();
    made.add(
        new Contact(
            7,
            Channel.LETTER,
            MessageClass.MARKETING,
            "sale",
            People.NOON.minus(Duration.ofDays(80)),
            People.NOON.minus(Duration.ofDays(80))));
    Wish sale = People.offer(Channel.EMAIL, People.NOON).about("sale", null);
    assertThat(ask(ANYBODY, sale).says()).contains("about sale");
  }

  @Test
  void isQuietAtNightWhereTheCustomerLives() {
    Instant night = Instant.parse("2026-03-10T20:30:00Z");
    Answer answer = ask(ANYBODY, People.offer(Channel.EMAIL, night));
    assertThat(answer.ground()).isEqualTo(Ground.QUIET);
    assertThat(answer.from()).isEqualTo(Instant.parse("2026-03-11T07:00:00Z"));
    assertThat(ask(ANYBODY, People.offer(Channel.LETTER, night)).allowed()).isTrue();
    policy = policy.quiet(LocalTime.NOON, LocalTime.of(13, 0));
    assertThat(ask(ANYBODY).ground()).isEqualTo(Ground.QUIET);
    assertThat(ask(ANYBODY, People.offer(Channel.EMAIL, night)).allowed()).isTrue();
    policy = policy.quiet(LocalTime.NOON, LocalTime.NOON);
    assertThat(ask(ANYBODY).allowed()).isTrue();
  }

  @Test
  void leavesSpaceBetweenTwoContacts() {
    made(Channel.LETTER, MessageClass.MARKETING, Duration.ofHours(19));
    Answer answer = ask(ANYBODY);
    assertThat(answer.ground()).isEqualTo(Ground.SPACING);
    assertThat(answer.from()).isEqualTo(People.NOON.plus(Duration.ofHours(1)));
  }

  @Test
  void theFirstAnswerOfForesightHoldsAllLimits() {
    made(Channel.EMAIL, MessageClass.MARKETING, Duration.ofDays(6).plusHours(3));
    made(Channel.EMAIL, MessageClass.MARKETING, Duration.ofDays(2));
    assertThat(ask(ANYBODY).from()).isEqualTo(Instant.parse("2026-03-11T08:00:00Z"));
    assertThat(
            ask(ANYBODY, People.offer(Channel.EMAIL, Instant.parse("2026-03-11T08:00:00Z")))
                .allowed())
        .isTrue();
  }
}
