package org.stamkunde.manners.tone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.stamkunde.manners.MessageClass;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.Remembered;

/// No letter to any of 100,000 customers, at any step, says what does not stand on a fact that is
/// there, fresh, known well enough and allowed for the purpose; and each letter is whole sentences.
class SupportedLettersTest {
  private static final int MEMORIES = 100_000;
  private static final long SEED = 20261122;
  private static final Slots SLOTS = Slots.of(RandomMemories.KINDS);
  private static final Pattern PLANTED = Pattern.compile("(qz|wish|val)(\\d+)");
  private static final String EVERYTHING =
      """
      {% phrase needs: name %}Hello, {{ name }}.{% otherwise needs: company %}Hello to {{ company }}.{% otherwise %}Hello.{% endphrase %} {% phrase needs: full_name, place %}The letter is for {{ full_name }} ({{ place }}).{% endphrase %}

      {% phrase needs: shoe_size stated fresh 365 days %}You said {{ shoe_size }}.{% otherwise needs: shoe_size observed fresh 2 years %}We saw {{ shoe_size }}.{% otherwise needs: shoe_size inferred %}We guess {{ shoe_size }}.{% otherwise %}We know no size.{% endphrase %}
      {% phrase needs: secret %}Between us, {{ secret }}.{% endphrase %} {% phrase needs: fading %}{{ fading }} is what fades.{% endphrase %}

      {% phrase needs: last_product, last_day, last_ago %}{{ last_product }} came {{ last_ago }}, on {{ last_day }}. Was it good?{% otherwise needs: last_product %}You have {{ last_product }}!{% endphrase %}
      {% phrase needs: products %}Yours are {{ products }}.{% endphrase %} {% phrase level: standing, needs: last_product, years %}{{ years | capitalize }} years are long.{% endphrase %}
      {% phrase needs: orders, since %}That makes {{ orders }} orders from {{ since }} on.{% endphrase %}

      {% phrase needs: preference %}{{ preference }} is what you said.{% endphrase %} {% phrase needs: preferred_product %}You like {{ preferred_product | upcase }}.{% endphrase %}
      {% phrase needs: liked_product %}Glad that {{ liked_product }} was right.{% endphrase %} Goodbye.
      """;

  private static final List<Composition> LETTERS = letters();

  private static List<Composition> letters() {
    List<Composition> letters = new ArrayList<>();
    for (Tongue tongue : Tongue.values()) {
      LetterTemplate everything =
          new LetterTemplate(
              "everything",
              tongue,
              1,
              "offers",
              MessageClass.MARKETING,
              "{% phrase needs: last_product %}{{ last_product }}{% otherwise %}Hello{% endphrase %}",
              tongue == Tongue.EN ? EVERYTHING : EVERYTHING.replace("We guess", "Vi tror"),
              "");
      for (int often = 0; often < 3; often++) {
        letters.add(good(everything));
      }
    }
    ShippedLetters.all().forEach(shipped -> letters.add(good(shipped)));
    return letters;
  }

  private static Composition good(LetterTemplate template) {
    Composition.Read read = Composition.read(template, SLOTS);
    assertThat(read.body()).isEmpty();
    assertThat(read.subject()).isEmpty();
    return read.composition();
  }

  @Test
  void saysNothingThatDoesNotStandOnAFact() {
    ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();
    LongAdder said = new LongAdder();
    LongAdder claimed = new LongAdder();
    LongAdder[] steps = {
      new LongAdder(), new LongAdder(), new LongAdder(), new LongAdder(), new LongAdder()
    };
    LongStream.range(0, MEMORIES)
        .parallel()
        .forEach(at -> {
          if (faults.size() < 20) {
            Remembered customer = new RandomMemories(SEED + at).customer();
            Composition letter = LETTERS.get((int) (at % LETTERS.size()));
            String purpose = RandomMemories.PURPOSES.get((int) (at / LETTERS.size() % 3));
            Tongue tongue = letter.template().tongue();
            Grounds grounds =
                Gathering.of(customer, purpose, tongue, RandomMemories.beside(customer, purpose));
            Truth truth = new Truth(customer, purpose, RandomMemories.NOW);
            Tone borne = Ladder.of(grounds).tone();
            steps[borne.ordinal()].increment();
            Set<String> read = new HashSet<>();
            for (int step = 1; step <= borne.step(); step++) {
              Composition.Draft written =
                  letter.rehearse(grounds, Tone.ofStep(step), RandomMemories.NOW);
              said.increment();
              claimed.add(written.grounds().size());
              List<String> found = new ArrayList<>();
              if (read.add(written.about() + written.body().plain())) {
                found.addAll(Reader.faults(written.body(), false));
                found.addAll(Reader.faults(written.subject(), true));
              }
              check(written.body(), truth, found);
              check(written.subject(), truth, found);
              found.forEach(fault -> faults.add("seed " + (SEED + at) + ": " + fault));
            }
          }
        });
    assertThat(faults).isEmpty();
    // A test that says nothing shows nothing.
    for (LongAdder step : steps) {
      assertThat(step.sum()).isGreaterThan(MEMORIES / 100);
    }
    assertThat(claimed.sum()).isGreaterThan(said.sum() / 2);
  }

  private static void check(Letter letter, Truth truth, List<String> faults) {
    if (letter.tone().bears(Tone.PROVEN_BEHAVIOUR) && !truth.proven()
        || letter.tone().bears(Tone.STANDING_RELATION) && !truth.standing()) {
      faults.add("nearer than the relation bears: " + letter.tone());
    }
    for (Letter.Paragraph paragraph : letter.paragraphs()) {
      for (Letter.Saying saying : paragraph.sayings()) {
        saying(saying, letter, truth, faults);
      }
    }
    if (letter.html().contains("<script") || letter.html().contains("<b>")) {
      faults.add("signs of HTML are not written out: " + letter.html());
    }
  }

  private static void saying(
      Letter.Saying saying, Letter letter, Truth truth, List<String> faults) {
    String text = saying.text();
    for (Letter.Piece piece : saying.pieces()) {
      boolean declared =
          piece.slot() == null
              || saying.grounds().stream().anyMatch(ground -> ground.slot().equals(piece.slot()));
      if (!declared) {
        faults.add("a value without its ground: " + text);
      }
    }
    for (Ground ground : saying.grounds()) {
      if (!letter.tone().bears(ground.from())) {
        faults.add("too near: " + text);
      }
    }
    Matcher planted = PLANTED.matcher(text.toLowerCase(Locale.ROOT));
    while (planted.find()) {
      if (!supported(planted.group(1), planted.group(), text, saying, truth)) {
        faults.add("not supported: " + text + " " + saying.grounds());
      }
    }
  }

  private static boolean supported(
      String sort, String token, String text, Letter.Saying saying, Truth truth) {
    return switch (sort) {
      case "qz" -> {
        String product = "P" + token.substring(2);
        boolean liking =
            saying.grounds().stream()
                .map(Ground::slot)
                .allMatch(slot -> slot.equals("preferred_product") || slot.equals("liked_product"));
        yield liking
            ? truth.mayNameAsLiked(product)
            : truth.proven() && truth.mayNameAsBought(product);
      }
      case "wish" -> truth.mayQuote(token);
      default -> fact(token, text, truth);
    };
  }

  /// Each sentence about a fact of the schema says by its words how well it must be known.
  private static boolean fact(String value, String text, Truth truth) {
    if (text.startsWith("You said")) {
      return truth.holds("shoe-size", value, Act.Told.Basis.STATED, Duration.ofDays(365));
    }
    if (text.startsWith("We saw")) {
      return truth.holds("shoe-size", value, Act.Told.Basis.OBSERVED, Duration.ofDays(731));
    }
    if (text.startsWith("We guess") || text.startsWith("Vi tror")) {
      return truth.holds("shoe-size", value, Act.Told.Basis.INFERRED, null);
    }
    return truth.holds(
        text.startsWith("Between us") ? "secret" : "fading", value, Act.Told.Basis.OBSERVED, null);
  }
}
