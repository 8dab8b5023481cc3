package org.stamkunde.manners.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stamkunde.manners.Likeness;

/// What the shop states of goods, over what the catalogue knows of them.
class StatedLikenessTest {
  private static final Likeness VARIANTS =
      product ->
          Optional.of(product)
              .filter(one -> one.contains("-"))
              .map(one -> one.substring(0, one.indexOf('-')));

  private static boolean alike(Map<String, String> stated, String asked, String product) {
    return new StatedLikeness(stated, Set.copyOf(stated.values()), VARIANTS)
        .likeTo(asked)
        .test(product);
  }

  @Test
  void whereTheShopIsSilentVariantsAreAlike() {
    assertThat(alike(Map.of(), "mug-red", "mug-blue")).isTrue();
    assertThat(alike(Map.of(), "mug-red", "jug-red")).isFalse();
    assertThat(alike(Map.of(), "mug-red", "mug-red")).isTrue();
    assertThat(alike(Map.of("mug-red", "tableware"), "mug-red", "mug-blue")).isTrue();
    assertThat(alike(Map.of("mug-red", "tableware"), "mug-blue", "mug-red")).isTrue();
  }

  @Test
  void whatIsStatedOfBothDecides() {
    Map<String, String> stated =
        Map.of("mug-red", "table", "mug-blue", "gifts", "jug-red", "table");
    assertThat(alike(stated, "mug-red", "jug-red")).isTrue();
    assertThat(alike(stated, "mug-red", "mug-blue")).isFalse();
    assertThat(alike(stated, "table", "jug-red")).isTrue();
    assertThat(alike(stated, "table", "mug-blue")).isFalse();
    assertThat(alike(stated, "table", "plate")).isFalse();
  }

  @Test
  void aStarStandsForEveryOtherProduct() {
    Map<String, String> all = Map.of("*", "everything");
    assertThat(alike(all, "mug-red", "plate")).isTrue();
    assertThat(alike(all, "everything", "plate")).isTrue();
    Map<String, String> rest = Map.of("*", "rest", "wine-1", "wine");
    assertThat(alike(rest, "mug-red", "plate")).isTrue();
    assertThat(alike(rest, "mug-red", "wine-1")).isFalse();
    assertThat(alike(rest, "wine", "plate")).isFalse();
    assertThat(alike(rest, "wine-1", "wine-2")).as("a variant of what was stated").isTrue();
  }

  @Test
  void aFamilyHoldsItsOwn() {
    Map<String, String> stated = Map.of("wine-1", "wine", "*", "rest");
    StatedLikeness likeness = new StatedLikeness(stated, Set.of("wine", "rest"), VARIANTS);
    assertThat(likeness.family("wine-1")).hasValue("wine");
    assertThat(likeness.family("plate")).hasValue("rest");
    assertThat(new StatedLikeness(Map.of(), Set.of(), VARIANTS).family("wine-2")).hasValue("wine");
  }
}
