package org.stamkunde.manners.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WhereaboutsTest {
  @Test
  void countriesAreReadInTheLanguagesOfTheNeighboursAndInTheirOwn() {
    Map.ofEntries(
            Map.entry("Norge", "NO"),
            Map.entry("norway ", "NO"),
            Map.entry("Tyskland", "DE"),
            Map.entry("Deutschland", "DE"),
            Map.entry("Storbritannien", "UK"),
            Map.entry("Vereinigtes Königreich", "UK"),
            Map.entry("Frankrig", "FR"),
            Map.entry("Österreich", "AT"),
            Map.entry("España", "ES"),
            Map.entry("Polska", "PL"),
            Map.entry("Ελλάδα", "GR"),
            Map.entry("Magyarország", "HU"),
            Map.entry("Suomi", "FI"),
            Map.entry("日本", "JP"),
            Map.entry("EL", "GR"),
            Map.entry("gb", "UK"))
        .forEach((written, code) ->
            assertThat(Whereabouts.country(written)).as(written).isEqualTo(code));
  }

  @Test
  void whatIsNoCountryIsToldFromNothing() {
    assertThat(Whereabouts.unread("Atlantis")).isTrue();
    assertThat(Whereabouts.unread("?")).isTrue();
    assertThat(Whereabouts.unread(" ")).isFalse();
    assertThat(Whereabouts.unread(null)).isFalse();
    assertThat(Whereabouts.unread("Danmark")).isFalse();
  }

  @Test
  void aShopIsSettledByItsLimitsOrItsZone() {
    assertThat(Whereabouts.settled(Policy.usual(), ZoneOffset.UTC)).isFalse();
    assertThat(Whereabouts.settled(Policy.usual(), ZoneId.of("Europe/Oslo"))).isTrue();
  }
}
