package org.stamkunde.engagement.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignsTest {
  private final Signs signs = new Signs();

  @Test
  void findsWhatAThingIsInItsName() {
    assertThat(signs.of("Torv ski socks, red")).isEqualTo("socks");
    assertThat(signs.of("Bekk leather wax")).isEqualTo("care");
    assertThat(signs.of("Lunch bag red retrospot")).isEqualTo("bag");
    assertThat(signs.of("White hanging heart t-light holder")).isEqualTo("candle");
    assertThat(signs.of("SET OF 3 CAKE TINS PANTRY DESIGN")).isEqualTo("box");
  }

  @Test
  void showsAThingWhereNoWordIsKnown() {
    assertThat(signs.of("85123A")).isEqualTo("thing");
    assertThat(signs.of("")).isEqualTo("thing");
  }

  @Test
  void drawsEverySign() throws java.io.IOException {
    try (var drawn = Signs.class.getResourceAsStream("/static/engagement/signs.svg")) {
      String svg =
          new String(
              java.util.Objects.requireNonNull(drawn).readAllBytes(),
              java.nio.charset.StandardCharsets.UTF_8);
      for (String name :
          new String[] {"Boot", "Mitten", "Clock", "Throw", "Frame", "xyz", "Dress"}) {
        assertThat(svg).contains("id=\"" + signs.of(name) + "\"");
      }
    }
  }
}
