package org.stamkunde.manners;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What stands in a shop's fields becomes words that fit into a sentence, or none.
class SayableTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "T-SHIRT,, BLUE!! | T-SHIRT, BLUE",
        "Tea (set of 6 | Tea set of 6",
        "  scarf    red. | scarf red",
        "Cup () | Cup",
        "“Rein” | Rein",
        "... |",
      })
  void tidiesWhatStandsOnALabel(String typed, String words) {
    assertThat(Sayable.unstopped(typed, 80)).isEqualTo(words);
  }

  @Test
  void takesOutWhatSteersOrHides() {
    assertThat(Sayable.clean("A\u0000b\u202e \ue000\ue100c\u200b", 80)).isEqualTo("A b c");
    assertThat(Sayable.clean("Line\nbreak", 80)).isEqualTo("Line break");
  }
}
