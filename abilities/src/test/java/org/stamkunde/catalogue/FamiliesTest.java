package org.stamkunde.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FamiliesTest {
  private static boolean alike(String a, String titleA, String b, String titleB) {
    Map<String, String> found = Families.of(Map.of(a, titleA, b, titleB));
    return found.get(a).equals(found.get(b));
  }

  @Test
  void lettersBehindANumberNameVariants() {
    assertThat(alike("85123A", "WHITE HANGING HEART", "85123B", "RED HANGING HEART")).isTrue();
    assertThat(alike("85123", "HANGING HEART", "85123B", "RED HANGING HEART")).isTrue();
    assertThat(alike("15056BL", "EDWARDIAN PARASOL BLACK", "15056N", "EDWARDIAN PARASOL NATURAL"))
        .isTrue();
  }

  @Test
  void aSharedStemWithNothingSharedInTheTitleIsNoFamily() {
    assertThat(alike("84997A", "CUTLERY SET", "84997B", "PICNIC BASKET")).isFalse();
  }

  @Test
  void trailingSizesAndColoursOfACodeNameVariants() {
    assertThat(alike("SKU-RED-M", "Wool shirt", "SKU-BLUE-XL", "Wool shirt")).isTrue();
    assertThat(alike("SKU-100-M", "Wool shirt long", "SKU-200-M", "Wool cardigan")).isFalse();
  }

  @Test
  void titlesThatDifferInColourOrSizeAloneAreVariantsInThreeLanguages() {
    assertThat(alike("A1", "Red enamel mug", "B7", "Blue enamel mug")).isTrue();
    assertThat(alike("A1", "Rød ulljakke, str. M", "B7", "Blå ulljakke, str. XL")).isTrue();
    assertThat(alike("A1", "Hvid uldtrøje", "B7", "Sort uldtrøje")).isTrue();
    assertThat(alike("A1", "Enamel mug", "B7", "Enamel jug")).isFalse();
    assertThat(alike("A1", "", "B7", "")).isFalse();
  }
}
