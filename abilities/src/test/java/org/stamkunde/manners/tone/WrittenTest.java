package org.stamkunde.manners.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stamkunde.manners.Answer;
import org.stamkunde.manners.Channel;
import org.stamkunde.manners.MessageClass;
import org.stamkunde.manners.Permit;
import org.stamkunde.manners.Permits;
import org.stamkunde.manners.TestPermits;
import org.stamkunde.manners.Wish;
import org.stamkunde.manners.words.CheckingWords;
import org.stamkunde.memory.Stance;

/// A letter is written by leave for this very letter to this very customer, and after a mended
/// complaint it opens with that.
class WrittenTest {
  private static final Instant NOW = RandomMemories.NOW;
  private static final Slots SLOTS = Slots.of(List.of());
  private static final Stance.Complaint MENDED =
      new Stance.Complaint(
          "It broke.",
          NOW.minus(Duration.ofDays(20)),
          NOW.minus(Duration.ofDays(2)),
          "A new one is on its way.");

  static List<LetterTemplate> shipped() {
    return ShippedLetters.all();
  }

  private static LetterTemplate offers(Tongue tongue) {
    return shipped().stream()
        .filter(one -> one.name().equals("silence") && one.tongue() == tongue)
        .findFirst()
        .orElseThrow();
  }

  private static Composition letter(LetterTemplate template) {
    return Composition.read(template, SLOTS).composition();
  }

  private static Grounds grounds(LetterTemplate template) {
    return MadeUp.TYPICAL.grounds(template.purpose(), template.tongue(), RandomMemories.AS_OF);
  }

  private static Permit permit(
      String customer, Channel channel, String purpose, MessageClass kind) {
    return TestPermits.taken(
        TestPermits.allowing(), Wish.of(customer, channel, purpose, kind, NOW));
  }

  private static Permit opening(LetterTemplate template) {
    Permits permits =
        TestPermits.deciding(
            wish -> new Answer(Answer.Ground.ALLOWED, "§ 1", "yes", List.of(), NOW, 0, MENDED));
    return TestPermits.taken(
        permits, Wish.of("0", Channel.EMAIL, template.purpose(), template.kind(), NOW));
  }

  /// Made-up customers are called 0.
  @Test
  void goesToTheCustomerOfThePermit() {
    LetterTemplate template = offers(Tongue.EN);
    Permit permit = permit("0", Channel.EMAIL, "offers", MessageClass.MARKETING);
    Composition.Written written =
        letter(template).write(permit, grounds(template), Tone.STANDING_RELATION, NOW);
    assertThat(written.permit()).isSameAs(permit);
    assertThat(written.words().body().plain()).startsWith("Hello, Ingrid.\n\nYou have bought");
  }

  @ParameterizedTest
  @CsvSource({
    "K2, EMAIL, offers, MARKETING, customer",
    "0, EMAIL, advice, MARKETING, purpose",
    "0, EMAIL, offers, SERVICE, class",
    "0, WEB, offers, MARKETING, channel",
    "0, PHONE, offers, MARKETING, channel",
  })
  void isNotWrittenWithAnothersPermit(
      String customer, Channel channel, String purpose, MessageClass kind, String what) {
    LetterTemplate template = offers(Tongue.EN);
    Permit permit = permit(customer, channel, purpose, kind);
    assertThatThrownBy(
            () -> letter(template).write(permit, grounds(template), Tone.STANDING_RELATION, NOW))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must be for the " + what)
        .hasMessageContaining("Maybe");
  }

  @Test
  void isNotWrittenOnGroundsThatWereGatheredForAnotherPurpose() {
    LetterTemplate template = offers(Tongue.EN);
    Permit permit = permit("0", Channel.LETTER, "offers", MessageClass.MARKETING);
    Grounds others = MadeUp.TYPICAL.grounds("advice", Tongue.EN, RandomMemories.AS_OF);
    assertThatThrownBy(() -> letter(template).write(permit, others, Tone.STRANGER, NOW))
        .hasMessageContaining("purpose");
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void opensWithAMendedComplaintOnEveryStep(LetterTemplate template) {
    String mended =
        switch (template.tongue()) {
          case EN -> "What you complained of on 26 May has been put right.";
          case NB -> "Det du klaget på den 26. mai, er nå ordnet.";
          case DA -> "Det, du klagede over den 26. maj, er nu bragt i orden.";
        };
    for (Tone tone : Tone.values()) {
      Composition.Draft words =
          letter(template).write(opening(template), grounds(template), tone, NOW).words();
      String text = words.body().plain();
      String[] paragraphs = text.split("\n\n");
      assertThat(paragraphs[0]).as(text).matches("(Hello|Hei|Hej)\\b.{0,20}");
      assertThat(paragraphs[1]).as(text).isEqualTo(mended);
      assertThat(words.subject().plain()).isNotEqualTo(mended);
      assertThat(Reader.faults(words.body(), false)).as(text).isEmpty();
      assertThat(new CheckingWords().check(text, template.tongue().tag()).findings())
          .as(text)
          .isEmpty();
      assertThat(words.grounds()).extracting(Ground::slot).contains("complaint");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "We write seldom. # What you complained of on 26 May has been put right./We write seldom.",
        "Hello. # Hello./What you complained of on 26 May has been put right.",
        "{% phrase needs: name %}Dear {{ name }}.{% otherwise %}Hi.{% endphrase %} We write."
            + "# Dear Ingrid. What you complained of on 26 May has been put right. We write.",
        "Hello. We write. # What you complained of on 26 May has been put right./Hello. We write.",
      })
  void opensBehindTheSalutation(String body, String read) {
    LetterTemplate shipped = offers(Tongue.EN);
    LetterTemplate template =
        new LetterTemplate(
            "own", Tongue.EN, 1, shipped.purpose(), shipped.kind(), "Hello", body, "Bye");
    Composition.Written written =
        letter(template).write(opening(template), grounds(template), Tone.KNOWN_NAME, NOW);
    assertThat(written.words().body().plain()).isEqualTo(read.replace("/", "\n\n"));
  }

  @Test
  void namesTheDayThatIsTheSameInEveryScriptAndName() {
    List<String> faults = new ArrayList<>();
    for (MadeUp reader : MadeUp.values()) {
      for (Tongue tongue : Tongue.values()) {
        LetterTemplate template = offers(tongue);
        Grounds grounds =
            reader.grounds(template.purpose(), template.tongue(), RandomMemories.AS_OF);
        for (Tone tone : Tone.values()) {
          Letter body =
              letter(template).write(opening(template), grounds, tone, NOW).words().body();
          faults.addAll(Reader.faults(body, false));
          assertThat(body.paragraphs().get(1).sayings().getFirst().grounds()).hasSize(1);
        }
      }
    }
    assertThat(faults).isEmpty();
  }
}
