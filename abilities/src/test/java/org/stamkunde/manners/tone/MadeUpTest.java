package org.stamkunde.manners.tone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// The made-up readers of a preview.
class MadeUpTest {
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
}
