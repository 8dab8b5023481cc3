package org.stamkunde.manners.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stamkunde.memory.TestDatabase;
import org.stamkunde.memory.facts.FactKinds;

/// Letters are kept version by version, and none with a mistake.
class LettersTest {
  private static TestDatabase database;
  private static AnnotationConfigApplicationContext room;
  private Letters letters;

  @BeforeAll
  static void open() {
    database = TestDatabase.open("memory", "manners");
    room = new AnnotationConfigApplicationContext();
    room.registerBean(JdbcTemplate.class, () -> database.template());
    room.registerBean(JdbcClient.class, () -> database.client());
    room.registerBean(
        Clock.class, () -> Clock.fixed(Instant.parse("2026-06-15T10:00:00Z"), ZoneOffset.UTC));
    room.register(FactKinds.class, TemplateRows.class, Letters.class);
    room.refresh();
  }

  @AfterAll
  static void close() {
    room.close();
    database.close();
  }

  @BeforeEach
  void empty() {
    database.template().update("delete from manners_template");
    letters = room.getBean(Letters.class);
  }

  private static LetterTemplate with(LetterTemplate letter, String body) {
    return new LetterTemplate(
        letter.name(),
        letter.tongue(),
        letter.version(),
        letter.purpose(),
        letter.kind(),
        letter.subject(),
        body,
        letter.closing());
  }

  @Test
  void comesWithLettersInThreeLanguages() {
    assertThat(letters.all().keySet()).containsExactly("need", "silence", "thanks");
    assertThat(letters.all().get("need").keySet()).containsExactly(Tongue.values());
  }

  @Test
  void keepsEveryVersionAndTakesTheLastBack() {
    LetterTemplate ours = letters.of("thanks", Tongue.NB).orElseThrow();
    LetterTemplate first = letters.keep(with(ours, "Takk."), "liv").orElseThrow();
    letters.keep(with(first, "Tusen takk."), "liv");
    assertThat(letters.of("thanks", Tongue.NB)).map(LetterTemplate::body).hasValue("Tusen takk.");
    assertThat(letters.of("thanks", Tongue.DA)).map(LetterTemplate::version).hasValue(0);

    letters.takeBack("thanks", Tongue.NB, "liv");

    assertThat(letters.versions("thanks", Tongue.NB))
        .extracting(LetterTemplate::version, LetterTemplate::body)
        .startsWith(tuple(3, "Takk."), tuple(2, "Tusen takk."))
        .hasSize(4);
  }

  @Test
  void keepsNothingOverWhatSomebodyElseKeptMeanwhile() {
    LetterTemplate ours = letters.of("thanks", Tongue.EN).orElseThrow();
    assertThat(letters.keep(with(ours, "Thanks."), "liv")).isPresent();
    assertThat(letters.keep(with(ours, "Many thanks."), "jens")).isEmpty();
    assertThat(letters.of("thanks", Tongue.EN)).map(LetterTemplate::body).hasValue("Thanks.");
  }

  @Test
  void keepsNoneWithAMistake() {
    LetterTemplate wrong = with(letters.of("thanks", Tongue.EN).orElseThrow(), "Hi {{ name }}.");
    assertThatThrownBy(() -> letters.keep(wrong, "liv"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Maybe");
  }

  @Test
  void putsAProposalInItsPlace() {
    String body = "Hi.\n{% phrase needs: nmae %}Hello, {{ nmae }}.{% endphrase %}";
    List<Mistake> mistakes = Compiling.body(body, Tongue.EN, letters.slots()).mistakes();
    String mended = mistakes.getFirst().mend(body);
    assertThat(mended).isEqualTo(body.replaceFirst("nmae", "name"));
    assertThat(
            Compiling.body(mended, Tongue.EN, letters.slots()).mistakes().getFirst().mend(mended))
        .isEqualTo(body.replace("nmae", "name"));
  }
}
