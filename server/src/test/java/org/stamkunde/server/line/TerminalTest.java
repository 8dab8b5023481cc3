package org.stamkunde.server.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stamkunde.frame.Command;

class TerminalTest {
  @TempDir Path temp;
  private final Heard heard = new Heard();

  private int run(String... words) {
    return new Terminal(temp, heard).run(List.of(words));
  }

  static Stream<String> verbs() {
    Stream<String> rooms =
        ServiceLoader.load(Command.class).stream()
            .map(room -> room.type().getAnnotation(picocli.CommandLine.Command.class).name());
    return Stream.concat(rooms, Stream.of("serve", "demo", "doctor", "test"));
  }

  @ParameterizedTest
  @MethodSource("verbs")
  void explainsEveryCommand(String verb) throws IOException {
    assertThat(run(verb, "--help")).isZero();
    assertThat(heard.answer()).startsWith("Usage: ").contains("--home", "--json");
    assertThat(heard.asides).isEmpty();
    nothingWasWritten();
  }

  @ParameterizedTest
  @MethodSource("verbs")
  void refusesWhatACommandDoesNotKnow(String verb) throws IOException {
    refused(verb, "--nonsense");
    refused(verb, "--home");
    refused(verb, "--json=maybe");
    refused(verb, "a", "b", "c", "d", "e", "f");
    refused(verb, "--home", "x", "--home", "y");
    nothingWasWritten();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nonsense", "--nonsense", "Base", "-x"})
  void refusesUnknownCommands(String word) throws IOException {
    refused(word);
    nothingWasWritten();
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "-1", "70000", "8080.5", "99999999999"})
  void refusesPortsThatAreNone(String port) throws IOException {
    refused("serve", "--port", port);
    refused("demo", "--port", port);
    nothingWasWritten();
  }

  @Test
  void showsAllCommandsWithoutWords() {
    assertThat(run()).isZero();
    assertThat(heard.answer()).contains("serve", "demo", "doctor", "test", "Exit status");
  }

  @Test
  void refusesAHomeThatIsAFile() throws IOException {
    Path file = Files.createFile(temp.resolve("file"));

    assertThat(run("password", "--home", file.toString())).isEqualTo(2);
    assertThat(heard.aside()).contains("cannot be used as a home");
  }

  private void refused(String... words) {
    heard.asides.clear();
    assertThat(run(words)).as(List.of(words).toString()).isEqualTo(2);
    assertThat(heard.asides).as(List.of(words).toString()).hasSize(1);
    assertThat(heard.aside()).doesNotContain("Exception").doesNotContain("\n");
    assertThat(heard.answers).isEmpty();
  }

  private void nothingWasWritten() throws IOException {
    try (Stream<Path> files = Files.list(temp)) {
      assertThat(files).isEmpty();
    }
  }
}
