package org.stamkunde.manners.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class QuickWordsTest {
  private static final String SENTENCES =
      "The parcel was sent on Monday, and the carrier brings it to your door. We changed the seal"
          + " of the pump and tested it for an hour. Hurry, the best offers ever end soon. ";

  @Test
  void aLetterIsCheckedWhileItIsWritten() {
    CheckingWords words = new CheckingWords();
    String letter = SENTENCES.repeat(9);
    long[] nanos = new long[60];
    for (int i = 0; i < nanos.length; i++) {
      long from = System.nanoTime();
      assertThat(words.check(letter, "en").words()).isBetween(300, 360);
      nanos[i] = System.nanoTime() - from;
    }
    Arrays.sort(nanos);
    // A letter of 300 words takes a few milliseconds once warm; the room is for a busy machine.
    assertThat(nanos[nanos.length / 2]).isLessThan(25_000_000L);
  }

  @Test
  void aTextOfTwoMillionCharactersEnds() {
    CheckingWords words = new CheckingWords();
    assertThat(words.check("hurry ".repeat(60_000), "en").words()).isEqualTo(60_000);
    assertThat(words.check("a ".repeat(100_000), "nb").findings()).hasSizeLessThan(5);
    assertThat(words.check("<".repeat(100_000), "da").findings()).isEmpty();
    assertThat(words.check("{{".repeat(50_000), "da").findings()).isEmpty();
  }
}
