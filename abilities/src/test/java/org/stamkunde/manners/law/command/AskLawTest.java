package org.stamkunde.manners.law.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stamkunde.frame.Answer;
import org.stamkunde.frame.Rooms;
import org.stamkunde.frame.WrongInput;
import picocli.CommandLine;

class AskLawTest {
  /// No door may be opened: the law needs none.
  private static final Rooms CLOSED =
      new Rooms() {
        @Override
        public <T> T door(Class<T> type) {
          throw new IllegalStateException("the law needs no door\nMaybe it reads the clock there.");
        }

        @Override
        public Path home() {
          return Path.of("");
        }

        @Override
        public Path workingFolder() {
          return Path.of("");
        }

        @Override
        public void progress(String line) {}
      };

  private static Answer ask(String... more) {
    List<String> words =
        new ArrayList<>(List.of("--recipient", "consumer", "--class", "marketing"));
    words.addAll(List.of(more));
    AskLaw law = new AskLaw();
    new CommandLine(law).parseArgs(words.toArray(String[]::new));
    return law.run(CLOSED);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> json(Answer answer) {
    return (Map<String, Object>) answer.json();
  }

  @Test
  void answersWithEveryField() {
    Map<String, Object> said = json(ask("--country", "DK", "--channel", "email"));
    assertThat(said).containsOnlyKeys("allowed", "paragraph", "says", "source", "needs");
    assertThat(said).containsEntry("allowed", false);
    assertThat(said).containsEntry("paragraph", "markedsføringsloven § 10, stk. 1");
  }

  @Test
  void tellsPeopleTheSame() {
    assertThat(ask("--country", "no", "--channel", "email", "--consent", "given").text())
        .startsWith("Allowed by markedsføringsloven § 15 første ledd.\n")
        .contains("Source: Markedsføringsloven: lov 9. januar 2009 nr. 2")
        .contains("- ");
    assertThat(ask("--country", "NO", "--channel", "sms", "--language", "nb").text())
        .contains("krever samtykke");
  }

  @Test
  void readsATimeWithAnOffsetInTheRecipientsCountry() {
    String[] call = {"--country", "NO", "--channel", "phone", "--register", "clear", "--at", ""};
    for (String open : List.of("2026-03-03T11:00", "2026-03-03T08:30Z", "2026-03-04T00:00+05:00")) {
      call[7] = open;
      assertThat(json(ask(call))).as(open).containsEntry("allowed", true);
    }
    for (String shut : List.of("2026-03-03T08:30", "2026-03-03T20:30Z", "2026-04-03T09:00Z")) {
      call[7] = shut;
      assertThat(json(ask(call))).as(shut).containsEntry("allowed", false);
    }
  }

  @Test
  void whatIsLeftOutIsNotWashed() {
    assertThat(json(ask("--country", "UK", "--channel", "phone"))).containsEntry("allowed", false);
    assertThat(json(ask("--country", "GB", "--channel", "phone", "--register", "clear")))
        .containsEntry("allowed", true);
  }

  @Test
  void aWordThatIsNoneIsTold() {
    assertThatThrownBy(() -> ask("--country", "XQ", "--channel", "email"))
        .isInstanceOf(WrongInput.class)
        .hasMessageStartingWith("--country (XQ) is a country of two letters");
    assertThatThrownBy(() -> ask("--country", "DK", "--channel", "pigeon"))
        .isInstanceOf(WrongInput.class)
        .hasMessageContaining("email, sms, push, phone, letter, chat, web");
    assertThatThrownBy(() -> ask("--country", "DK", "--channel", "email", "--at", "tomorrow"))
        .isInstanceOf(WrongInput.class);
    assertThatThrownBy(() -> ask("--country", "DK", "--channel", "email", "--age", "-1"))
        .isInstanceOf(WrongInput.class);
    assertThatThrownBy(
            () -> ask("--country", "DK", "--channel", "email", "--opt-out-offered", "maybe"))
        .isInstanceOf(WrongInput.class);
    assertThatThrownBy(() -> ask("--country", "DK", "--channel", "email", "--language", "fr"))
        .isInstanceOf(WrongInput.class);
  }
}
