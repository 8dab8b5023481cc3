package org.stamkunde.manners.words.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stamkunde.frame.Answer;
import org.stamkunde.frame.Rooms;
import org.stamkunde.frame.WrongInput;
import picocli.CommandLine;

class CheckTextTest {
  @TempDir Path folder;

  private Answer run(String... words) {
    CheckText command = new CheckText();
    new CommandLine(command).parseArgs(words);
    return command.run(new NoRooms(folder));
  }

  private record NoRooms(Path workingFolder) implements Rooms {
    @Override
    public <T> T door(Class<T> type) {
      throw new AssertionError("no shop is asked");
    }

    @Override
    public Path home() {
      throw new AssertionError("no home is needed");
    }

    @Override
    public void progress(String line) {}
  }

  @Test
  void pointsAtThePlaceUnderTheLine() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "The shop opens.\r\n\r\nSo hurry up!\r\n");
    assertThat(run("a.txt", "--language", "en").text())
        .contains("a.txt:3:4 false-urgency", "  So hurry up!", "     ~~~~~~~~")
        .endsWith("One place to mend in 6 words, LIX 3.");
  }

  @Test
  void readsTheStandardInputAndOlderEncodings() throws IOException {
    InputStream before = System.in;
    try {
      System.setIn(
          new ByteArrayInputStream("Skynd deg nå!".getBytes(Charset.forName("windows-1252"))));
      assertThat(run("-", "--language", "no").json().toString()).contains("false-urgency");
    } finally {
      System.setIn(before);
    }
    Files.write(folder.resolve("wide.txt"), "\ufeffHurry up".getBytes(StandardCharsets.UTF_16LE));
    assertThat(run("wide.txt", "--language", "en").json().toString()).contains("Hurry up");
  }

  @ParameterizedTest
  @ValueSource(strings = {"absent", "folder", "binary", "huge", "\0"})
  void refusesWhatIsNoText(String name) throws IOException {
    Files.createDirectories(folder.resolve("folder"));
    Files.write(folder.resolve("binary"), new byte[] {0x7f, 'E', 'L', 'F', 0, 1, 2});
    Files.write(folder.resolve("huge"), new byte[TextFile.MOST_BYTES + 1]);
    assertThatThrownBy(() -> run(name, "--language", "en")).isInstanceOf(WrongInput.class);
  }

  @Test
  void refusesAnUnknownLanguage() {
    assertThatThrownBy(() -> run("a.txt", "--language", "xx"))
        .isInstanceOf(WrongInput.class)
        .hasMessageContaining("nb, da, sv, en or de");
  }
}
