package org.stamkunde.manners.tone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stamkunde.memory.Profile;

/// What stands in a shop's fields becomes a word that fits into a sentence, or none.
class WordingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ingrid Solbakken | Ingrid",
        "Solbakken, Ingrid | Ingrid",
        "Jean-Baptiste de la Tour | Jean-Baptiste",
        "J. R. R. Tolkien | J. R. R. Tolkien",
        "Dr. Anna Berg | Dr. Anna Berg",
        "van der Berg | van der Berg",
        "Abd al-Rahman | Abd al-Rahman",
        "محمد عبد الله | محمد عبد الله",
        "山田 太郎 | 山田 太郎",
        "İbrahim Şahin | İbrahim",
        "Ольга Иванова | Ольга",
        "test |",
        "N/A |",
        "ola@example.com |",
        "12345 |",
        "{{ name }} |",
        "<script>alert(1)</script> |",
        "- |",
      })
  void callsACustomerByWhatSurelyIsAName(String typed, String called) {
    Profile profile = new Profile(typed, null, null, null, null, null, null, null, null, null);
    assertThat(CalledBy.of(profile).name()).isEqualTo(called);
  }

  @Test
  void saysEveryMadeUpNameThatIsOne() {
    assertThat(
            MadeUp.LONGEST.grounds("service", Tongue.EN, RandomMemories.AS_OF).given("full_name"))
        .isNotNull();
    assertThat(MadeUp.SCRIPT.grounds("service", Tongue.EN, RandomMemories.AS_OF).given("name"))
        .isNotNull();
    assertThat(MadeUp.ODD.grounds("service", Tongue.EN, RandomMemories.AS_OF).given()).isEmpty();
    assertThat(Ladder.of(MadeUp.TYPICAL.grounds("offers", Tongue.NB, RandomMemories.AS_OF)).tone())
        .isEqualTo(Tone.STANDING_RELATION);
  }

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
    assertThat(Wording.unstopped(typed, 80)).isEqualTo(words);
  }

  @Test
  void takesOutWhatSteersOrHides() {
    assertThat(Wording.clean("A\u0000b\u202e \ue000\ue100c\u200b", 80)).isEqualTo("A b c");
    assertThat(Wording.clean("Line\nbreak", 80)).isEqualTo("Line break");
  }
}
