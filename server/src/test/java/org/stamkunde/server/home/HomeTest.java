package org.stamkunde.server.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stamkunde.frame.WrongInput;

class HomeTest {
  @TempDir Path temp;

  @Test
  void isReadableByItsOwnerAlone() throws IOException {
    Home home = new Home(temp.resolve("a shop/data")).made();

    assertThat(mode(home.folder())).isEqualTo("rwx------");
    assertThat(mode(home.secrets())).isEqualTo("rwx------");
    assertThat(mode(home.logs())).isEqualTo("rwx------");
  }

  @Test
  void keepsItsNoteSecretAndReadsItBack() throws IOException {
    Home home = new Home(temp).made();
    Note note = new Note(4711, "secret", 42, "http://127.0.0.1:8080");

    note.leave(home);

    assertThat(mode(home.note())).isEqualTo("rw-------");
    assertThat(Note.in(home)).contains(note);
    Note.remove(home);
    assertThat(Note.in(home)).isEmpty();
  }

  @Test
  void takesAHalfWrittenNoteForNone() throws IOException {
    Home home = new Home(temp).made();
    Files.writeString(home.note(), "{\"port\":99999999999999,\"tok");

    assertThat(Note.in(home)).isEmpty();
  }

  @Test
  void letsOneProgramIn() {
    Home home = new Home(temp).made();
    HomeLock first = HomeLock.tryTake(home).orElseThrow();

    assertThat(HomeLock.tryTake(home)).isEmpty();
    first.close();
    HomeLock second = HomeLock.tryTake(home).orElseThrow();
    second.close();
  }

  @Test
  void readsWhatWasSetForItsShop() throws IOException {
    Home home = new Home(temp).made();
    assertThat(SettingsFile.in(home).values()).isEmpty();

    SettingsFile.begin(home, "Words.", Map.of("stamkunde.manners.own.shop", "Vidde & Våg = oss"));
    SettingsFile.begin(home, "More.", Map.of("stamkunde.manners.own.shop", "Another"));

    assertThat(mode(home.settings())).isEqualTo("rw-------");
    assertThat(SettingsFile.in(home).values())
        .isEqualTo(Map.of("stamkunde.manners.own.shop", "Vidde & Våg = oss"));
  }

  @Test
  void saysWhatIsWrongWithASetting() throws IOException {
    Home home = new Home(temp).made();
    Map<String, String> wrong =
        Map.of(
            "# mail\n\nstamkunde.mail.host\n", "line 3 is no setting",
            "= value", "line 1 is no setting",
            "server.port = 80", "line 1 sets server.port. All settings begin with stamkunde.",
            "stamkunde.a = 1\nstamkunde.a = 2", "line 2 sets stamkunde.a again");
    for (Map.Entry<String, String> one : wrong.entrySet()) {
      Files.writeString(home.settings(), one.getKey());
      assertThatThrownBy(() -> SettingsFile.in(home))
          .isInstanceOf(WrongInput.class)
          .hasMessageContaining(one.getValue());
    }
    Files.write(home.settings(), new byte[] {(byte) 0xE5});
    assertThatThrownBy(() -> SettingsFile.in(home)).hasMessageContaining("UTF-8");

    Files.writeString(home.settings(), "stamkunde.mail.hots = mail.example.com");
    SettingsFile read = SettingsFile.in(home);
    assertThatThrownBy(() -> read.demand(List.of("stamkunde.mail.host")))
        .isInstanceOf(WrongInput.class)
        .hasMessageContainingAll("stamkunde.mail.hots", "stamkunde.mail.host.");
  }

  @Test
  void saysWhatIsWrongWithAFolder() throws IOException {
    Path file = Files.createFile(temp.resolve("file"));

    assertThatThrownBy(() -> new Home(file.resolve("data")).made())
        .isInstanceOf(WrongInput.class)
        .hasMessageContaining("cannot be used as a home")
        .hasMessageContaining("--home");
  }

  private static String mode(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
