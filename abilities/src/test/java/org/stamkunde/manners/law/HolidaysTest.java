package org.stamkunde.manners.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Public holidays against the lists that the countries publish.
class HolidaysTest {
  private final CountryLaw law = new CountryLaw();

  private List<String> days(String country, int year) {
    return law.holidays(country).in(year).keySet().stream()
        .map(day -> day.toString().substring(5))
        .toList();
  }

  private static List<String> list(String days) {
    return Stream.of(days.split(" ")).toList();
  }

  @Test
  void easterFallsWhereTheChurchSays() {
    assertThat(
            Stream.of(1961, 2000, 2008, 2011, 2019, 2024, 2025, 2026, 2027, 2038)
                .map(year -> HolidayRule.easter(year).toString()))
        .containsExactly(
            "1961-04-02",
            "2000-04-23",
            "2008-03-23",
            "2011-04-24",
            "2019-04-21",
            "2024-03-31",
            "2025-04-20",
            "2026-04-05",
            "2027-03-28",
            "2038-04-25");
  }

  @Test
  void denmarkHasNoStoreBededagFrom2024() {
    assertThat(days("DK", 2023))
        .isEqualTo(list("01-01 04-06 04-07 04-09 04-10 05-05 05-18 05-28 05-29 12-25 12-26"));
    assertThat(days("DK", 2024))
        .isEqualTo(list("01-01 03-28 03-29 03-31 04-01 05-09 05-19 05-20 12-25 12-26"));
    assertThat(days("DK", 2026))
        .isEqualTo(list("01-01 04-02 04-03 04-05 04-06 05-14 05-24 05-25 12-25 12-26"));
  }

  @Test
  void norwayHasTwoDaysThatStandEqualToSundays() {
    assertThat(days("NO", 2025))
        .isEqualTo(list("01-01 04-17 04-18 04-20 04-21 05-01 05-17 05-29 06-08 06-09 12-25 12-26"));
    assertThat(days("NO", 2027))
        .isEqualTo(list("01-01 03-25 03-26 03-28 03-29 05-01 05-06 05-16 05-17 12-25 12-26"));
    assertThat(law.holidays("NO").named(LocalDate.of(2026, 5, 17))).isEqualTo("Grunnlovsdagen");
  }

  @Test
  void swedenHasMidsummerOnASaturday() {
    assertThat(days("SE", 2025))
        .isEqualTo(
            list("01-01 01-06 04-18 04-20 04-21 05-01 05-29 06-06 06-08 06-21 11-01 12-25 12-26"));
    assertThat(days("SE", 2026))
        .isEqualTo(
            list("01-01 01-06 04-03 04-05 04-06 05-01 05-14 05-24 06-06 06-20 10-31 12-25 12-26"));
  }

  @Test
  void finlandHasItsIndependenceDay() {
    assertThat(days("FI", 2024))
        .isEqualTo(
            list("01-01 01-06 03-29 03-31 04-01 05-01 05-09 05-19 06-22 11-02 12-06 12-25 12-26"));
  }

  @Test
  void germanyHasWhatTheWholeFederationHas() {
    assertThat(days("DE", 2026))
        .isEqualTo(list("01-01 04-03 04-06 05-01 05-14 05-25 10-03 12-25 12-26"));
    assertThat(days("DE", 2017)).contains("10-31");
    assertThat(days("DE", 2018)).doesNotContain("10-31");
  }

  @Test
  void englandHasSubstitutesAndSingleDays() {
    assertThat(days("UK", 2020))
        .isEqualTo(list("01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-26 12-28"));
    assertThat(days("UK", 2021))
        .isEqualTo(list("01-01 04-02 04-05 05-03 05-31 08-30 12-25 12-26 12-27 12-28"));
    assertThat(days("UK", 2022))
        .isEqualTo(list("01-01 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-25 12-26 12-27"));
    assertThat(days("UK", 2023))
        .isEqualTo(list("01-01 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26"));
    assertThat(days("UK", 2026))
        .isEqualTo(list("01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-26 12-28"));
  }

  @Test
  void noFileNamesHolidaysOfOthers() {
    assertThat(days("FR", 2026)).isEmpty();
  }
}
