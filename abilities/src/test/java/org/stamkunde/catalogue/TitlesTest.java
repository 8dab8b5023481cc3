package org.stamkunde.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitlesTest {
  @Test
  void saysCalmlyWhatIsShouted() {
    assertThat(Titles.calm("WHITE HANGING HEART T-LIGHT HOLDER"))
        .isEqualTo("White hanging heart T-light holder");
    assertThat(Titles.calm("  CHRISTMAS   TREE LED LIGHTS "))
        .isEqualTo("Christmas tree LED lights");
    assertThat(Titles.calm("I LOVE LONDON MINI BACKPACK")).isEqualTo("I love London mini backpack");
    assertThat(Titles.calm("SET OF 6 3D SPICE TINS")).isEqualTo("Set of 6 3D spice tins");
    assertThat(Titles.calm("SNACK BOXES SET OF4 A4 SIZE")).isEqualTo("Snack boxes set of4 A4 size");
    assertThat(Titles.calm("BLÅ SKJORTE")).isEqualTo("Blå skjorte");
  }

  @Test
  void leavesATitleThatDoesNotShout() {
    assertThat(Titles.calm("Rein-genser, merinoull")).isEqualTo("Rein-genser, merinoull");
    assertThat(Titles.calm("iPhone 12 deksel")).isEqualTo("iPhone 12 deksel");
    assertThat(Titles.calm("")).isEmpty();
  }
}
