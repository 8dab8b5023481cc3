package org.stamkunde.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.stamkunde.market.Market;
import org.stamkunde.market.MarketOptions;
import org.stamkunde.market.SuggestionStudy;
import org.stamkunde.market.ValueStudy;

/// Sets the forecasts and suggestions against the truth of the simulated market: one line of JSON
/// for each figure of each seed. Arguments: seeds (20), customers (3000), last day (2026-03-31).
public final class MarketStudy {
  private final PrintStream out;
  private final int customers;
  private final LocalDate today;

  private MarketStudy(PrintStream out, int customers, LocalDate today) {
    this.out = out;
    this.customers = customers;
    this.today = today;
  }

  public static void main(String[] arguments) {
    int seeds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20;
    int customers = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3_000;
    LocalDate today = LocalDate.parse(arguments.length > 2 ? arguments[2] : "2026-03-31");
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    MarketStudy study = new MarketStudy(out, customers, today);
    for (int seed = 1; seed <= seeds; seed++) {
      study.seed(seed);
    }
  }

  private void seed(int seed) {
    Market market = Market.simulate(seed, new MarketOptions(customers, 2, 1, today));
    long start = System.nanoTime();
    ValueStudy value = ValueStudy.of(market, today, seed);
    double seconds = (System.nanoTime() - start) / 1e9;
    say(seed, value.model(), "coverage90", value.coverage(), seconds);
    say(seed, value.model(), "pit-distance", value.distance(), seconds);
    say(seed, value.model(), "total-error", value.error(), seconds);
    say(seed, value.model(), "total-inside-interval", value.totalInside() ? 1 : 0, seconds);
    say(seed, value.model(), "active-error", value.activeError(), seconds);
    for (int i = 0; i < value.pitTenths().length; i++) {
      say(seed, value.model(), "pit-tenth-" + (i + 1), value.pitTenths()[i], seconds);
    }
    start = System.nanoTime();
    SuggestionStudy suggestions = SuggestionStudy.of(market, today, seed);
    seconds = (System.nanoTime() - start) / 1e9;
    String model = "item-neighbours";
    say(seed, model, "customers", suggestions.customers(), seconds);
    say(seed, model, "recall@10", suggestions.recall(), seconds);
    say(seed, "bestsellers", "recall@10", suggestions.recallOfBestsellers(), seconds);
    say(seed, model, "recall-ratio", suggestions.ratio(), seconds);
    say(seed, model, "recall-ratio-low", suggestions.ratioLow(), seconds);
    say(seed, model, "recall-ratio-high", suggestions.ratioHigh(), seconds);
  }

  private void say(int seed, String model, String metric, double value, double seconds) {
    out.printf(
        Locale.ROOT,
        "{\"study\":\"market\",\"seed\":%d,\"customers\":%d,\"model\":\"%s\",\"metric\":\"%s\",\"value\":%.6f,\"seconds\":%.2f}%n",
        seed,
        customers,
        model,
        metric,
        value,
        seconds);
  }
}
