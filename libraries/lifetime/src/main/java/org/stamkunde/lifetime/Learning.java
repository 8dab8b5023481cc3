package org.stamkunde.lifetime;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Learns a shop's valuation: fits each candidate on the earlier part of the shop's life, judges it
/// on the later part, fits the best on everything, and lets an earlier window correct its
/// forecasts.
final class Learning {
  static final double YEAR = 365;
  private static final int SAMPLE = 20_000;
  private static final int FEW_CUSTOMERS = 60;
  private static final int FEW_DAYS = 56;
  private static final int FEW_REPEATS = 40;
  private static final double YEARLY_SURPRISE = .04;

  private final List<PurchaseHistory> customers;
  private final int today;
  private final ValuationOptions options;
  private final List<String> notes = new ArrayList<>();

  private record Candidate(
      Mixture mixture, Map<String, Double> parameters, boolean converged, List<String> atBound) {}

  Learning(List<PurchaseHistory> all, int today, ValuationOptions options) {
    this.today = today;
    this.options = options;
    List<PurchaseHistory> known = all.stream().filter(c -> c.first() <= today).toList();
    int used = Math.min(SAMPLE, known.size());
    customers =
        IntStream.range(0, used)
            .mapToObj(i -> known.get((int) ((long) i * known.size() / used)))
            .toList();
  }

  Learnt learn() {
    int begin = customers.stream().mapToInt(PurchaseHistory::first).min().orElse(today);
    long repeats = customers.stream().mapToLong(c -> c.countUntil(today) - 1L).sum();
    int span = today - begin;
    if (customers.size() < FEW_CUSTOMERS || span < FEW_DAYS || repeats < FEW_REPEATS) {
      notes.add("lifetime.note.too-little-data " + customers.size());
      return byGuess();
    }
    int days =
        Math.min(options.horizonDays(), Math.min((int) (span * .5), Math.max(28, span - 120)));
    if (days < options.horizonDays()) {
      notes.add("lifetime.note.short-history " + span);
    }
    Window window = Window.of(customers, today - days, days);
    if (window.customers().size() < FEW_CUSTOMERS) {
      notes.add("lifetime.note.few-earlier-customers " + window.customers().size());
      return byGuess();
    }
    return judged(window);
  }

  private Learnt byGuess() {
    Candidate own = own(RepeatTable.of(customers, today, YEAR), 1);
    double error = Math.min(1, .15 + 1 / Math.sqrt(1.0 + customers.size()));
    return finished(own, List.of(), Recalibration.none(), error);
  }

  private Learnt judged(Window window) {
    RepeatTable earlier = RepeatTable.of(customers, window.origin(), YEAR);
    List<FitReport.Candidate> scored =
        families().parallelStream()
            .map(family -> scored(family.apply(earlier), window))
            .sorted(Comparator.comparingDouble(FitReport.Candidate::holdOutScore).reversed())
            .toList();
    RepeatTable everything = RepeatTable.of(customers, today, YEAR);
    List<Candidate> all =
        families().parallelStream().map(family -> family.apply(everything)).toList();
    for (Candidate candidate : all) {
      candidate.atBound.forEach(
          name -> notes.add("lifetime.note.at-bound " + candidate.mixture.name() + " " + name));
      if (!candidate.converged) {
        notes.add("lifetime.note.not-converged " + candidate.mixture.name());
      }
    }
    Candidate best =
        all.stream()
            .filter(c -> c.mixture.name().equals(scored.getFirst().model()))
            .findFirst()
            .orElseThrow();
    OrderMoney money = OrderMoney.fit(customers, today);
    Window.Lesson lesson = window.teach(best.mixture, money);
    double error = Math.sqrt(lesson.error() * lesson.error() + YEARLY_SURPRISE * YEARLY_SURPRISE);
    return finished(best, scored, lesson.recalibration(), error);
  }

  private static FitReport.Candidate scored(Candidate candidate, Window window) {
    double[] score = window.score(candidate.mixture);
    return new FitReport.Candidate(
        candidate.mixture.name(),
        score[0],
        score[1],
        candidate.converged,
        !candidate.atBound.isEmpty());
  }

  private Learnt finished(
      Candidate best, List<FitReport.Candidate> scored, Recalibration recalibration, double error) {
    RepeatTable everything = RepeatTable.of(customers, today, YEAR);
    FitReport report =
        new FitReport(
            best.mixture.name(),
            best.parameters,
            best.mixture.logLikelihood(everything),
            scored,
            notes);
    return new Learnt(
        options, best.mixture, OrderMoney.fit(customers, today), recalibration, error, report);
  }

  private static List<Function<RepeatTable, Candidate>> families() {
    return List.of(
        Learning::pareto,
        table -> own(table, 1),
        table -> own(table, 2),
        table -> own(table, 3),
        table -> {
          Fit<BgNbd> fit = BgNbd.fit(table);
          BgNbd law = fit.model();
          return candidate(
              fit,
              Grids.of(law),
              Map.of("r", law.r(), "alpha", law.alpha(), "a", law.a(), "b", law.b()));
        },
        table -> {
          Fit<MbgNbd> fit = MbgNbd.fit(table);
          MbgNbd law = fit.model();
          return candidate(
              fit,
              Grids.of(law),
              Map.of("r", law.r(), "alpha", law.alpha(), "a", law.a(), "b", law.b()));
        });
  }

  private static Candidate pareto(RepeatTable table) {
    Fit<ParetoNbd> fit = ParetoNbd.fitRoughly(table);
    ParetoNbd law = fit.model();
    return candidate(
        fit,
        Grids.of(law),
        Map.of("r", law.r(), "alpha", law.alpha(), "s", law.s(), "beta", law.beta()));
  }

  private static Candidate candidate(Fit<?> fit, Mixture mixture, Map<String, Double> parameters) {
    return new Candidate(mixture, parameters, fit.converged(), fit.atBound());
  }

  private static Candidate own(RepeatTable table, int phases) {
    Mixture mixture = OwnRates.fit(table, phases);
    ClockTempers tempers = (ClockTempers) mixture.tempers();
    double rate = 0;
    double leaving = 0;
    int width = tempers.leaving().length;
    for (int kind = 0; kind < tempers.kinds(); kind++) {
      rate += mixture.weights()[kind] * tempers.rates()[kind / width];
      leaving += mixture.weights()[kind] * tempers.leaving()[kind % width];
    }
    Map<String, Double> parameters = new TreeMap<>();
    parameters.put("yearlyRate", rate);
    parameters.put("yearlyLeaving", leaving);
    parameters.put("regularity", (double) phases);
    return new Candidate(mixture, parameters, true, List.of());
  }
}
