package org.stamkunde.manners.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stamkunde.manners.Words;
import org.stamkunde.manners.words.MeasuredWords.Figures;
import org.stamkunde.manners.words.MeasuredWords.Part;
import org.stamkunde.manners.words.MeasuredWords.Service;

class MeasuredWordsTest {
  @ParameterizedTest
  @EnumSource(Part.class)
  void findsWhatIsLabelledAndLittleElse(Part part) {
    Assumptions.assumeTrue(
        MeasuredWords.sentences(part, "en").isPresent(), "these sentences are not here");
    for (String language : Words.LANGUAGES) {
      MeasuredWords.sentences(part, language).ifPresent(MeasuredWordsTest::holds);
    }
  }

  private static void holds(Figures figures) {
    boolean lesser = figures.language().equals("sv") || figures.language().equals("de");
    assertThat(figures.precision())
        .as("precision in %s", figures.language())
        .isGreaterThanOrEqualTo(.9);
    assertThat(figures.recall())
        .as("recall in %s", figures.language())
        .isGreaterThanOrEqualTo(lesser ? .7 : .8);
  }

  @ParameterizedTest
  @EnumSource(Part.class)
  void leavesServiceSentencesAlone(Part part) {
    Assumptions.assumeTrue(MeasuredWords.service(part).isPresent(), "these sentences are not here");
    Service service = MeasuredWords.service(part).orElseThrow();
    assertThat(service.marked()).isLessThanOrEqualTo(service.all() * 20 / 1000);
  }

  @Test
  void leavesAloneWhatIsMeantAsItStands() {
    assertThat(MeasuredWords.literalMarked()).isEmpty();
  }
}
