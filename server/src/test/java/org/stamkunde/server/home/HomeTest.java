package org.stamkunde.server.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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
