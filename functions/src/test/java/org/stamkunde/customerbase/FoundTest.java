package org.stamkunde.customerbase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FoundTest {
  @Test
  void findsByEachWordAndEachPartOfIt() {
    assertThat(Found.words(List.of("Ægir Ås-Østby", "K7", "aegir@example.com")))
        .contains("aegir", "as", "ostby", "k7", "aegir@example.com", "example", "com");
  }

  @Test
  void readsASearchAsTheBeginningsOfWords() {
    assertThat(Found.asked("  Ås,  BER ")).containsExactly("as", "ber");
    assertThat(Found.asked(" -- ")).isEmpty();
    assertThat(Found.asked("email:k7@example.com")).containsExactly("email", "k7@example.com");
  }

  @Test
  void sortsNordicLettersAfterZAndTheNamelessLast() {
    assertThat(
            Stream.of("Åse", "Zoe", "Øyvind", "Ægir", "Élodie", "Frida")
                .sorted((a, b) -> Found.sortedAs(a, "1").compareTo(Found.sortedAs(b, "1"))))
        .containsExactly("Élodie", "Frida", "Zoe", "Ægir", "Øyvind", "Åse");
    assertThat(Found.sortedAs(null, "17850")).isGreaterThan(Found.sortedAs("Åse", "1"));
  }
}
