package org.stamkunde.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stamkunde.memory.Act.Objected.Scope;
import org.stamkunde.memory.Stance.Word;

class StanceTest {
  private static final Instant START = Instant.parse("2026-05-14T09:00:00Z");
  private static final Instant NOW = START.plusSeconds(3_600);
  private final List<Lived> events = new ArrayList<>();
  private final Keys keys = new Keys();

  private void tells(int second, Act act) {
    events.add(
        new Lived(
            keys.words(String.valueOf(events.size())),
            START.plusSeconds(second),
            "test",
            null,
            act));
  }

  private void consents(int second, String purpose, String channel) {
    tells(second, new Act.Consented(purpose, channel, "yes"));
  }

  private Stance stance() {
    Fold fold = RememberedCodec.decode(RememberedCodec.encode(Fold.of(events.reversed())));
    return fold.remembered(1, 1, "c").stance();
  }

  private Word word(String purpose, String channel) {
    return stance().word(purpose, channel, null, NOW);
  }

  @Test
  void nothingSaidIsNoWord() {
    assertThat(stance()).isEqualTo(Stance.NOTHING);
    assertThat(word("offers", "email")).isEqualTo(Word.NONE);
  }

  @Test
  void aConsentIsForItsPurposeAndChannelAlone() {
    consents(0, "offers", "email");
    assertThat(word("offers", "email")).isEqualTo(Word.GIVEN);
    assertThat(word("surveys", "email")).isEqualTo(Word.NONE);
    assertThat(word("offers", "sms")).isEqualTo(Word.NONE);
  }

  @Test
  void aYesOfAnExportIsNoConsentUnlessTheShopSaysToWhichWords() {
    tells(9, Told.yes(null));
    assertThat(word("marketing", "email")).isEqualTo(Word.NONE);
    assertThat(stance().agreed()).isEmpty();
    tells(8, Told.yes("Yes, tell me of your offers"));
    assertThat(word("marketing", "email")).isEqualTo(Word.GIVEN);
    assertThat(stance().agreed().getFirst().wording()).isEqualTo("Yes, tell me of your offers");
  }

  @Test
  void aYesOfAnExportOutweighsNoOtherWordWhateverItsDate() {
    tells(9, Told.yes("Yes, tell me of your offers"));
    tells(1, new Act.Withdrew("newsletter", "email"));
    assertThat(word("marketing", "email")).isEqualTo(Word.NONE);
    tells(2, new Act.Withdrew("marketing", "email"));
    assertThat(word("marketing", "email")).isEqualTo(Word.WITHDRAWN);
    consents(3, "marketing", "email");
    assertThat(stance().agreed()).extracting(Stance.Agreed::wording).contains("yes");
    assertThat(word("marketing", "email")).isEqualTo(Word.GIVEN);
    tells(4, new Act.Objected(Scope.CHANNEL, "email", null, false));
    tells(10, Told.yes("Yes, tell me of your offers"));
    assertThat(word("marketing", "email")).isEqualTo(Word.WITHDRAWN);
  }

  @Test
  void aYesOfAnExportDoesNotAnswerAnObjection() {
    tells(1, new Act.Objected(Scope.ALL, null, null, false));
    tells(9, Told.yes("Yes, tell me of your offers"));
    assertThat(word("marketing", "email")).isEqualTo(Word.WITHDRAWN);
    assertThat(stance().objection(new Stance.Asked("marketing", "email", null, null, null), NOW))
        .isPresent();
  }

  @Test
  void whatIsTakenBackForAllStaysSoUntilItIsGivenAgain() {
    consents(0, "offers", "email");
    consents(0, "offers", "sms");
    tells(1, new Act.Withdrew(Stance.ALL, "email"));
    consents(2, "surveys", "email");
    assertThat(word("offers", "email")).isEqualTo(Word.WITHDRAWN);
    assertThat(word("news", "email")).isEqualTo(Word.WITHDRAWN);
    assertThat(word("surveys", "email")).isEqualTo(Word.GIVEN);
    assertThat(word("offers", "sms")).isEqualTo(Word.GIVEN);
    consents(3, "offers", "email");
    assertThat(word("offers", "email")).isEqualTo(Word.GIVEN);
  }

  @Test
  void anObjectionOutweighsAConsentUntilItIsGivenAgainOrLifted() {
    consents(0, "offers", "email");
    tells(1, new Act.Objected(Scope.CHANNEL, "email", "too much", false));
    assertThat(word("offers", "email")).isEqualTo(Word.WITHDRAWN);
    assertThat(stance().agreed().getFirst().given()).isFalse();
    assertThat(stance().objection(new Stance.Asked("offers", "email", null, null, null), NOW))
        .isPresent();
    consents(2, "offers", "email");
    assertThat(word("offers", "email")).isEqualTo(Word.GIVEN);
    assertThat(stance().objection(new Stance.Asked("offers", "email", null, null, null), NOW))
        .isEmpty();
    assertThat(stance().objection(new Stance.Asked("surveys", "email", null, null, null), NOW))
        .isPresent();
    tells(3, new Act.Objected(Scope.CHANNEL, "email", null, true));
    assertThat(word("surveys", "email")).isEqualTo(Word.NONE);
    assertThat(stance().objections()).isEmpty();
  }

  @Test
  void anOfferThatIsRefusedIsRefusedOnEveryChannel() {
    consents(0, "offers", "email");
    tells(1, new Act.Objected(Scope.OFFER, "P7", "has one", false));
    for (String channel : List.of("email", "web", "phone")) {
      assertThat(stance().objection(new Stance.Asked("offers", channel, null, null, "P7"), NOW))
          .isPresent();
      assertThat(stance().objection(new Stance.Asked("offers", channel, null, null, "P8"), NOW))
          .isEmpty();
    }
    assertThat(word("offers", "email")).isEqualTo(Word.GIVEN);
  }

  @Test
  void aConsentEndsWhenItExpiresAndCountsForItsSender() {
    tells(0, new Act.Consented("offers", "email", "y", proof("outlet", NOW.plusSeconds(5))));
    assertThat(stance().word("offers", "email", "outlet", NOW)).isEqualTo(Word.GIVEN);
    assertThat(stance().word("offers", "email", null, NOW)).isEqualTo(Word.NONE);
    assertThat(stance().word("offers", "email", "outlet", NOW.plusSeconds(5))).isEqualTo(Word.NONE);
    tells(1, new Act.Withdrew("offers", "email"));
    assertThat(stance().word("offers", "email", "outlet", NOW)).isEqualTo(Word.WITHDRAWN);
    assertThat(stance().word("offers", "email", "another", NOW)).isEqualTo(Word.WITHDRAWN);
  }

  private static Proof proof(String sender, Instant expires) {
    return new Proof(sender, 2, "nb", "form", null, "NO", expires);
  }

  @Test
  void ofEachPartOfTheLimitTheNewestWordCounts() {
    tells(0, new Act.Limited(new Limit(2, 7, .4, null)));
    tells(1, new Act.Limited(Limit.pause(NOW)));
    tells(2, new Act.Limited(Limit.relevance(.6)));
    assertThat(stance().limit()).isEqualTo(new Limit(2, 7, .6, NOW));
    tells(3, new Act.Limited(Limit.anyNumber()));
    tells(4, new Act.Limited(Limit.relevance(0)));
    assertThat(stance().limit()).isEqualTo(Limit.pause(NOW));
    tells(5, new Act.Limited(Limit.pause(START.plusSeconds(5))));
    assertThat(stance().limit()).isNull();
  }

  @Test
  void aLimitWithoutASpanIsRefused() {
    assertThatThrownBy(() -> new Limit(2, null, null, null)).hasMessageContaining("Maybe");
    assertThatThrownBy(() -> Limit.relevance(60)).hasMessageContaining("Maybe");
  }

  @Test
  void aComplaintIsOpenUntilItIsMendedAndIsKept() {
    tells(0, new Act.Mended("an older one"));
    tells(1, new Act.Complained("came broken", "P1"));
    assertThat(stance().complaint().open()).isTrue();
    tells(2, new Act.Mended("a new one is on its way"));
    assertThat(stance().complaint())
        .isEqualTo(
            new Stance.Complaint(
                "came broken",
                START.plusSeconds(1),
                START.plusSeconds(2),
                "a new one is on its way"));
    tells(3, new Act.Complained("broken again", null));
    assertThat(stance().complaint().open()).isTrue();
  }

  @Test
  void anAnswerToOneComplaintLeavesTheOthersOpen() {
    tells(0, new Act.Complained("came broken", "P1"));
    tells(1, new Act.Complained("came late", "O7"));
    tells(2, new Act.Complained("nobody answers", null));
    tells(3, new Act.Mended("a new one is on its way", "P1"));
    assertThat(stance().complaint().text()).isEqualTo("nobody answers");
    tells(4, new Act.Mended("refunded", "O7"));
    assertThat(stance().complaint().open()).isTrue();
    tells(5, new Act.Mended("we are sorry"));
    assertThat(stance().complaint())
        .isEqualTo(
            new Stance.Complaint(
                "nobody answers", START.plusSeconds(2), START.plusSeconds(5), "we are sorry"));
    tells(6, new Act.Complained("broken again", "P1"));
    tells(7, new Act.Mended("refunded", "O7"));
    assertThat(stance().complaint().text()).isEqualTo("broken again");
    tells(8, new Act.Mended("a better one", "P1"));
    assertThat(stance().complaint().answer()).isEqualTo("a better one");
  }

  @Test
  void aRowThatKnewOneComplaintIsRead() {
    Packing row = encoding(3);
    row.flag(true);
    row.natural(0);
    row.natural(0);
    row.natural(0);
    row.octet(0);
    row.flag(true);
    row.moment(START);
    row.text("late");
    row.flag(false);
    Stance stance = stance(row);
    assertThat(stance.complaint()).isEqualTo(new Stance.Complaint("late", START, null, null));
  }

  @Test
  void howACustomerStoodIsToldForEveryMoment() {
    consents(0, "offers", "email");
    tells(5, new Act.Withdrew("offers", "email"));
    tells(9, new Act.Limited(Limit.contacts(1, 7)));
    consents(10, "offers", "email");
    List<Entry> timeline = Timeline.entries(events);
    Instant then = START.plusSeconds(7);
    assertThat(Stance.at(START.minusSeconds(1), timeline)).isEqualTo(Stance.NOTHING);
    assertThat(Stance.at(START, timeline).word("offers", "email", null, START))
        .isEqualTo(Word.GIVEN);
    assertThat(Stance.at(then, timeline).word("offers", "email", null, then))
        .isEqualTo(Word.WITHDRAWN);
    assertThat(Stance.at(then, timeline).limit()).isNull();
    assertThat(Stance.at(NOW, timeline)).isEqualTo(stance());
  }

  @Test
  void eventsAndRowsFromBeforeThereWereProofsAreRead() {
    Act old = ActBody.read(7, "{\"purpose\":\"offers\",\"channel\":\"email\",\"wording\":\"w\"}");
    assertThat(old).isEqualTo(new Act.Consented("offers", "email", "w", Proof.NONE));
    assertThat(ActBody.read(8, "{\"purpose\":\"offers\",\"channel\":\"email\"}"))
        .isEqualTo(new Act.Withdrew("offers", "email"));
    Packing row = encoding(2);
    row.natural(2);
    for (String channel : List.of("email", "sms")) {
      row.text("offers");
      row.text(channel);
      row.flag(channel.equals("email"));
      row.moment(START);
    }
    Stance stance = stance(row);
    assertThat(stance.word("offers", "email", null, NOW)).isEqualTo(Word.GIVEN);
    assertThat(stance.word("offers", "sms", null, NOW)).isEqualTo(Word.WITHDRAWN);
  }

  @Test
  void aRowOfTheThirdEncodingKnowsAYesOfAnExportByItsWords() {
    Packing row = encoding(3);
    row.flag(true);
    row.natural(2);
    for (String words : List.of(Told.WORDING, "yes")) {
      row.text(words.equals("yes") ? "surveys" : "marketing");
      row.text("email");
      row.textOrNull(null);
      row.moment(START);
      row.text(words);
      row.whole(0);
      row.momentOrNull(null);
    }
    row.natural(0);
    new ObjectionFold().pack(row);
    new LimitFold().pack(row);
    row.flag(false);
    row.flag(false);
    Stance stance = stance(row);
    assertThat(stance.word("marketing", "email", null, NOW)).isEqualTo(Word.NONE);
    assertThat(stance.word("surveys", "email", null, NOW)).isEqualTo(Word.GIVEN);
  }

  @Test
  void everyNewActSurvivesItsRow() {
    List<Act> acts =
        List.of(
            new Act.Consented("offers", "email", "w", proof("outlet", NOW)),
            new Act.Withdrew("*", "*", "call"),
            new Act.Objected(Scope.TOPIC, "wool", "itches", false),
            new Act.Limited(new Limit(2, 7, .5, NOW)),
            new Act.Complained("late", "O1"),
            new Act.Mended("sorry"),
            new Act.Mended("sorry", "O1"),
            new Act.Unsaid(Remembered.Stated.Kind.DECLINED, "no wool", "P1"),
            new Act.Handed("owner", "has no address"));
    assertThat(ActBody.read(18, "{\"text\":\"sorry\"}")).isEqualTo(new Act.Mended("sorry"));
    acts.forEach(
        act -> assertThat(ActBody.read(ActBody.kind(act), ActBody.write(act))).isEqualTo(act));
  }

  /// A row as an older encoding began it, up to where the stance stands.
  private static Packing encoding(int version) {
    Packing row = new Packing(64);
    row.octet(version);
    new Fold().profile.pack(row);
    row.natural(0);
    row.natural(0);
    row.natural(0);
    return row;
  }

  private static Stance stance(Packing row) {
    new Fold().lately.pack(row);
    new Fold().facts.pack(row);
    new Fold().ties.pack(row);
    return RememberedCodec.decode(row.toBytes()).remembered(1, 1, "c").stance();
  }
}
