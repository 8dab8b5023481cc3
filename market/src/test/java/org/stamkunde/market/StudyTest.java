package org.stamkunde.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The gates of the models on two small markets; all twenty are a program in bench.
class StudyTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void theYearThatComesLiesWhereTheForecastSays(long seed) {
    Market market = Market.simulate(seed, new MarketOptions(4_000, 2, 1, TODAY));
    ValueStudy study = ValueStudy.of(market, TODAY, seed);
    assertThat(study.customers()).isEqualTo(4_000);
    assertThat(study.coverage()).as("coverage, seed %d", seed).isBetween(.87, .97);
    assertThat(study.distance()).as("distance, seed %d", seed).isLessThanOrEqualTo(.05);
    assertThat(study.error()).as("error of the total, seed %d", seed).isBetween(-.10, .10);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void neighboursFindMoreOfWhatIsBoughtNextThanTheBestsellersDo(long seed) {
    Market market = Market.simulate(seed, new MarketOptions(4_000, 2, 0, TODAY));
    SuggestionStudy study = SuggestionStudy.of(market, TODAY, seed);
    assertThat(study.customers()).isGreaterThan(300);
    assertThat(study.ratioLow()).as("seed %d, %s", seed, study).isGreaterThan(1.2);
  }
}
