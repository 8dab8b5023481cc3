package org.stamkunde.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeKeyTest {
  @TempDir private Path home;

  @Test
  void isMadeOnceAndKeptForItsOwnerAlone() throws Exception {
    byte[] made = HomeKey.of(home, "links").bytes();
    assertThat(made).hasSize(32);
    assertThat(HomeKey.of(home, "links").bytes()).isEqualTo(made);
    assertThat(HomeKey.of(home, "forgetting").bytes()).isNotEqualTo(made);
    try (var files = Files.list(home.resolve("secrets"))) {
      assertThat(files).hasSize(2);
    }
    Path file = home.resolve("secrets").resolve("links");
    if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void manyWhoAskAtOnceGetOneKey() {
    var hashes = ConcurrentHashMap.<String>newKeySet();
    IntStream.range(0, 64)
        .parallel()
        .forEach(i -> hashes.add(HexFormat.of().formatHex(HomeKey.of(home, "many").hash("one"))));
    assertThat(hashes).hasSize(1);
  }

  @Test
  void hashesDifferByTextAndByKey() {
    HomeKey key = HomeKey.of(home, "one");
    assertThat(key.hash("a")).hasSize(32).isEqualTo(key.hash("a")).isNotEqualTo(key.hash("b"));
    assertThat(HomeKey.of(home, "two").hash("a")).isNotEqualTo(key.hash("a"));
  }
}
