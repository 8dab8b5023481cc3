package org.stamkunde.memory.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactTypeTest {
  private static final FactType KRONER = new FactType.Money("NOK");
  private static final FactType HEIGHT = new FactType.Measure("cm");

  private static String read(FactType type, String text) {
    return switch (Telling.readOf(type, text)) {
      case Reading.Understood understood -> understood.value();
      case Reading.Misfit misfit -> "!" + misfit.says();
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "42|42",
        "42,5|42.5",
        "42.50|42.5",
        "-3|-3",
        "−3|-3",
        "1 234,5|1234.5",
        "1.234,5|1234.5",
        "1,234.5|1234.5",
        "1.234.567|1234567",
        "0,125|0.125",
        "0.5|0.5",
        ",5|0.5",
        "1234.567|1234.567",
        "00|0"
      })
  void readsNumbersAsPeopleWriteThem(String written, String kept) {
    assertThat(read(new FactType.Number(), written)).isEqualTo(kept);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "forty", "1e9", "1,23,4", "12:30", "0x10", "1 23", "١٢", "NaN"})
  void takesNothingElseForANumber(String written) {
    assertThat(read(new FactType.Number(), written)).startsWith("!");
  }

  @Test
  void asksWhereANumberMayBeMeantInTwoWays() {
    assertThat(read(new FactType.Number(), "1,234"))
        .isEqualTo("!This may be 1234 or 1.2340. Write 1234 or 1.2340.");
    assertThat(read(new FactType.Number(), "1.234")).startsWith("!This may be");
    assertThat(read(new FactType.Number(), "1.2340")).isEqualTo("1.234");
    assertThat(Decimals.exact(new BigDecimal("1.234"))).isEqualTo("1.2340");
    assertThat(Decimals.exact(new BigDecimal("1e400"))).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-31,2026-03-31",
    "31.3.2026,2026-03-31",
    "31.03.2026,2026-03-31",
    "31. 3. 2026,2026-03-31",
    "31/3/2026,2026-03-31",
    "3/31/2026,2026-03-31",
    "4/4/2026,2026-04-04",
    "2026-03-31T10:00:00Z,2026-03-31"
  })
  void readsDates(String written, String kept) {
    assertThat(read(new FactType.Date(), written)).isEqualTo(kept);
  }

  @Test
  void refusesADayThatIsNotThereOrMayBeTwo() {
    assertThat(read(new FactType.Date(), "31.2.2026")).startsWith("!There is no such day");
    assertThat(read(new FactType.Date(), "3/4/2026"))
        .isEqualTo(
            "!The day may stand first or second here. Write it as 2026-04-03 or 2026-03-04.");
    assertThat(read(new FactType.Date(), "tomorrow")).startsWith("!This is not a date");
  }

  @Test
  void convertsUnitsOfOneSort() {
    assertThat(read(HEIGHT, "180")).isEqualTo("180 cm");
    assertThat(read(HEIGHT, "1,80 m")).isEqualTo("180 cm");
    assertThat(read(HEIGHT, "1,8m")).isEqualTo("180 cm");
    assertThat(read(HEIGHT, "70 in")).isEqualTo("177.8 cm");
    assertThat(read(new FactType.Measure("kg"), "11 lb")).isEqualTo("4.98951607 kg");
    assertThat(read(HEIGHT, "80 kg")).startsWith("!This is measured in cm.");
    assertThat(read(HEIGHT, "tall")).startsWith("!This is not a measure.");
    assertThatThrownBy(() -> new FactType.Measure("ell")).isInstanceOf(FactMistake.class);
  }

  @Test
  void readsAmountsInTheFactsOwnCurrency() {
    assertThat(read(KRONER, "1200,5")).isEqualTo("1200.50 NOK");
    assertThat(read(KRONER, "kr 1 200,50")).isEqualTo("1200.50 NOK");
    assertThat(read(KRONER, "1200,-")).startsWith("!");
    assertThat(read(KRONER, "1200,- kr")).isEqualTo("1200.00 NOK");
    assertThat(read(KRONER, "1.200,50 nok")).isEqualTo("1200.50 NOK");
    assertThat(read(KRONER, "€ 12")).startsWith("!This fact is kept in NOK");
    assertThat(read(new FactType.Money("eur"), "€ 12")).isEqualTo("12.00 EUR");
    assertThatThrownBy(() -> new FactType.Money("crowns")).isInstanceOf(FactMistake.class);
    assertThatThrownBy(() -> new FactType.Money("XXX")).isInstanceOf(FactMistake.class);
  }

  @Test
  void readsPlacesWithTheirCountries() {
    FactType place = new FactType.Place();
    assertThat(read(place, "Norge")).isEqualTo("NO");
    assertThat(read(place, "danmark")).isEqualTo("DK");
    assertThat(read(place, "SE")).isEqualTo("SE");
    assertThat(read(place, "Tromsø, Norway")).isEqualTo("Tromsø, NO");
    assertThat(read(place, "Bergen")).isEqualTo("Bergen");
    assertThat(read(place, "Bergen, QQ")).startsWith("!This is not a place");
    assertThat(read(place, "17")).startsWith("!This is not a place");
  }

  @Test
  void takesOneOfTheChoicesInItsOwnSpelling() {
    FactType size = new FactType.Choice(List.of("Small", "Large"));
    assertThat(read(size, "LARGE")).isEqualTo("Large");
    assertThat(read(size, "huge")).isEqualTo("!This is none of the choices: Small, Large.");
    assertThat(read(new FactType.Choice(List.of("yes", "no")), "true")).isEqualTo("yes");
    assertThatThrownBy(() -> new FactType.Choice(List.of("a", "A")))
        .isInstanceOf(FactMistake.class);
  }

  @Test
  void keepsWordsInOneWayOfWriting() {
    assertThat(read(new FactType.Text(), "  blå \n ull ")).isEqualTo("blå ull");
    assertThat(read(new FactType.Text(), "bla\u030a")).isEqualTo("blå");
    assertThat(read(new FactType.Text(), "a\u0000b")).startsWith("!");
    assertThat(read(new FactType.Text(), "a\ud800b")).startsWith("!");
    assertThat(read(new FactType.Text(), "a".repeat(2_001))).startsWith("!");
  }

  @Test
  void readsWhatItKeptAgainAsTheSame() {
    for (FactType type :
        List.of(
            new FactType.Number(),
            HEIGHT,
            KRONER,
            new FactType.Date(),
            new FactType.Place(),
            new FactType.Text())) {
      for (String written : List.of("1.2340", "12", "31.3.2026", "Norge", "4,5679")) {
        if (Telling.readOf(type, written) instanceof Reading.Understood kept) {
          assertThat(type.again(kept.value())).as(type.word()).isEqualTo(kept);
        }
      }
    }
    assertThat(new FactType.Measure("m").again("180 cm")).isEqualTo(Reading.of("1.8 m"));
  }
}
