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
  private static final double SEASONS_KNOWN = 1.4;
  private static final double UNKNOWN_SEASONS = .15;
  private static final double NOBODY_LEAVES = .9;

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
    long repeats = customers.stream().mapToLong(c -> c.countUntil(today) - 1L).sum();
    int span = today - begin();
    if (customers.size() < FEW_CUSTOMERS || span < FEW_DAYS || repeats < FEW_REPEATS) {
      notes.add("lifetime.note.too-little-data " + customers.size());
      return byGuess();
    }
    int days = windowDays(span);
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

  /// A whole horizon where that leaves three quarters of one before it, else half of the shop's
  /// life.
  private int windowDays(int span) {
    int whole = options.horizonDays();
    return span >= 1.75 * whole ? whole : Math.min(whole, Math.max(28, span / 2));
  }

  private Learnt byGuess() {
    Candidate own = regular(RepeatTable.of(customers, today, YEAR), 1);
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
    Candidate best = best(scored, all, everything);
    OrderMoney money = OrderMoney.fit(customers, today);
    Window.Lesson lesson = window.teach(best.mixture, money);
    double error = Math.sqrt(lesson.error() * lesson.error() + YEARLY_SURPRISE * YEARLY_SURPRISE);
    return finished(best, scored, lesson.recalibration().trusted(trust(window)), error);
  }

  /// A window of less than a horizon has its own season, which must not be taken for the year's.
  private double trust(Window window) {
    if (window.days() >= options.horizonDays()) {
      return 1;
    }
    return Math.max(.25, Math.min(1, yearsKnown() - 1));
  }

  private double yearsKnown() {
    return (today - begin()) / YEAR;
  }

  private int begin() {
    return customers.stream().mapToInt(PurchaseHistory::first).min().orElse(today);
  }

  /// The best in the hold-out of those that know leaving. A fit in which hardly anybody ever leaves
  /// may forecast a few months well, but would be wrong about every sleeping customer.
  private Candidate best(
      List<FitReport.Candidate> scored, List<Candidate> all, RepeatTable everything) {
    for (FitReport.Candidate next : scored) {
      Candidate candidate =
          all.stream().filter(c -> c.mixture.name().equals(next.model())).findFirst().orElseThrow();
      if (next.model().startsWith(OwnRates.NAME)
          || (candidate.atBound.isEmpty()
              && active(candidate.mixture, everything) < NOBODY_LEAVES)) {
        return candidate;
      }
      notes.add("lifetime.note.nobody-leaves " + next.model());
    }
    throw new IllegalStateException(
        "no candidate knows leaving\nMaybe the shop's own rates were left out.");
  }

  private static double active(Mixture mixture, RepeatTable table) {
    double sum = 0;
    for (int row = 0; row < table.size(); row++) {
      sum +=
          table.weight(row) * mixture.about(table.x(row), table.tx(row), table.age(row)).active();
    }
    return sum / table.customers();
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
    double old = OldAcquaintance.learn(customers, today, best.mixture);
    FitReport report =
        new FitReport(
            best.mixture.name(),
            best.parameters,
            best.mixture.logLikelihood(everything),
            scored,
            notes);
    return new Learnt(
        options, best.mixture, OrderMoney.fit(customers, today), recalibration, old, error, report);
  }

  private static List<Function<RepeatTable, Candidate>> families() {
    return List.of(
        Learning::pareto,
        table -> regular(table, 1),
        table -> regular(table, 2),
        table -> aging(table, 3),
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

  private static Candidate own(Mixture mixture, double[] rates, double[] leaving) {
    double rate = 0;
    double leave = 0;
    for (int kind = 0; kind < mixture.weights().length; kind++) {
      rate += mixture.weights()[kind] * rates[kind / leaving.length];
      leave += mixture.weights()[kind] * leaving[kind % leaving.length];
    }
    Map<String, Double> parameters = new TreeMap<>();
    parameters.put("yearlyRate", rate);
    parameters.put("yearlyLeaving", leave);
    parameters.put("steps", (double) mixture.tempers().phases());
    return new Candidate(mixture, parameters, true, List.of());
  }

  private static Candidate regular(RepeatTable table, int phases) {
    Mixture mixture = OwnRates.regular(table, phases);
    ClockTempers tempers = (ClockTempers) mixture.tempers();
    return own(mixture, tempers.rates(), tempers.leaving());
  }

  private static Candidate aging(RepeatTable table, int phases) {
    Mixture mixture = OwnRates.aging(table, phases);
    AgingTempers tempers = (AgingTempers) mixture.tempers();
    return own(mixture, tempers.rates(), tempers.leaving());
  }
}
