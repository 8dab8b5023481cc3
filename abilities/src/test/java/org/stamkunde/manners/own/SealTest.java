package org.stamkunde.manners.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class SealTest {
  private static final Seal SEAL = new Seal(key(1));
  private static final Link LETTER =
      new Link.InALetter("email:liv@example.com", "marketing", "email", "c-7");

  private static byte[] key(int first) {
    byte[] key = new byte[32];
    Arrays.fill(key, (byte) first);
    return key;
  }

  @Test
  void opensWhatItClosedAndHidesIt() {
    String text = LinkText.of(LETTER);
    String token = SEAL.close(text);
    assertThat(SEAL.open(token)).contains(text);
    assertThat(LinkText.read(text)).contains(LETTER);
    assertThat(token).matches("[A-Za-z0-9_-]+").hasSizeLessThan(120);
    String bytes = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.ISO_8859_1);
    assertThat(bytes).doesNotContain("liv", "example", "marketing");
    assertThat(SEAL.close(text)).isEqualTo(token);
  }

  @Test
  void opensNothingThatWasAlteredAnywhere() {
    String token = SEAL.close(LinkText.of(LETTER));
    for (int at = 0; at < token.length(); at++) {
      for (char other : new char[] {'A', 'Q', 'g', 'w', '_'}) {
        String altered = token.substring(0, at) + other + token.substring(at + 1);
        if (!altered.equals(token)) {
          assertThat(SEAL.open(altered)).as("letter %d", at).isEmpty();
        }
      }
    }
    for (String wrong : new String[] {"", "x", token + "=", token + "A", "\u00e6".repeat(40)}) {
      assertThat(SEAL.open(wrong)).isEmpty();
    }
  }

  @Test
  void opensNothingOfAnotherHome() {
    assertThat(new Seal(key(2)).open(SEAL.close("L"))).isEmpty();
    assertThatThrownBy(() -> new Seal(new byte[16])).hasMessageContaining("Maybe");
  }

  @Test
  void everyLinkIsReadAsWhatItIs() {
    Instant until = Instant.parse("2026-11-22T12:30:00Z");
    for (Link link :
        new Link[] {
          LETTER,
          new Link.Fresh("K7", until, "n", false),
          new Link.Open("K 7/\u00e5", until, "n", true)
        }) {
      assertThat(LinkText.read(LinkText.of(link))).contains(link);
    }
    assertThat(LinkText.read("Z\u001fa\u001fb\u001fc\u001fd")).isEmpty();
    assertThatThrownBy(() -> LinkText.of(new Link.Fresh("K\u001f7", until, "n", false)))
        .hasMessageContaining("Maybe");
  }
}
