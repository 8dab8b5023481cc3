package org.stamkunde.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyMarksTest {
  @TempDir Path home;
  private TestDatabase database;

  @BeforeEach
  void open() {
    database = TestDatabase.open("memory");
  }

  @AfterEach
  void close() {
    database.close();
  }

  private record Key(String name, byte @Nullable [] key) implements Marked {
    @Override
    public String lost() {
      return "Nothing can be read.";
    }
  }

  private KeyMarks marks(Marked... keys) {
    return new KeyMarks(database.template(), TestMemory.all(List.of(keys)));
  }

  @Test
  void aKeyThatIsAnotherOrGoneIsToldUntilItIsBackOrAccepted() {
    Key first = new Key("links", new byte[] {1, 2, 3});
    Key other = new Key("links", new byte[] {3, 2, 1});
    Key gone = new Key("links", null);
    assertThat(marks(gone).lost()).isEmpty();
    assertThat(marks(first).lost()).isEmpty();
    assertThat(marks(other).lost()).containsExactly(other);
    assertThat(marks(gone).lost()).containsExactly(gone);
    assertThat(marks(first).lost()).isEmpty();
    marks(other).accept();
    assertThat(marks(other).lost()).isEmpty();
    assertThat(marks(first).lost()).containsExactly(first);
  }

  @Test
  void theKeyOfForgottenNamesIsMarkedOnceItIsMade() throws Exception {
    Instant now = Instant.parse("2026-05-14T09:00:00Z");
    Erased erased =
        new Erased(database.template(), new MemorySettings(home, null, null, null, 30, null));
    assertThat(erased.key()).isNull();
    erased.add(List.of(Identity.number("K1")), now);
    assertThat(marks(erased).lost()).isEmpty();
    Files.delete(home.resolve("secrets").resolve("forgetting"));
    assertThat(marks(erased).lost()).containsExactly(erased);
  }
}
