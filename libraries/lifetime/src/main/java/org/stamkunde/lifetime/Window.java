package org.stamkunde.lifetime;

import static java.lang.StrictMath.exp;
import static java.lang.StrictMath.log;
import static java.lang.StrictMath.sqrt;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// An earlier stretch of the shop's life of which the outcome is known: what would have been
/// forecast at its beginning, and what came.
record Window(List<PurchaseHistory> customers, int origin, int days) {
  private static final int GROUPS = 6;
  private static final double IDENTITY = 200;
  private static final double POOLED = 100;
  private static final double USUAL_BIAS = .15;

  /// Those who had bought before it began.
  static Window of(List<PurchaseHistory> all, int origin, int days) {
    return new Window(all.stream().filter(c -> c.first() <= origin).toList(), origin, days);
  }

  private static Mixture.Belief belief(Mixture mixture, PurchaseHistory customer, int at) {
    int seen = customer.countUntil(at);
    double tx = (customer.days()[seen - 1] - customer.first()) / Learning.YEAR;
    return mixture.about(seen - 1, tx, (at - customer.first()) / Learning.YEAR);
  }

  /// The mean logarithm of the probability that was given to what came, and expected over realised
  /// purchases.
  double[] score(Mixture mixture) {
    Outlook outlook = Outlook.within(mixture.tempers(), days);
    double[][] each = new double[customers.size()][];
    IntStream.range(0, each.length)
        .parallel()
        .forEach(i -> each[i] = score(mixture, outlook, customers.get(i)));
    double sum = 0;
    double expected = 0;
    double realised = 0;
    for (double[] one : each) {
      sum += one[0];
      expected += one[1];
      realised += one[2];
    }
    return new double[] {sum / each.length, expected / Math.max(1, realised)};
  }

  private double[] score(Mixture mixture, Outlook outlook, PurchaseHistory customer) {
    double[] levels = outlook.counts(belief(mixture, customer, origin));
    int came = customer.countUntil(origin + days) - customer.countUntil(origin);
    double[] place = new double[levels.length];
    CountLevels.put(place, came, 1);
    double given = 0;
    for (int i = 0; i < levels.length; i++) {
      given += place[i] * levels[i];
    }
    return new double[] {log(Math.max(given, 1e-9)), CountLevels.mean(levels), came};
  }

  /// How many purchases of one customer were expected, and how many came.
  record Count(double ageYears, double expected, double came) {}

  Count[] counts(Mixture mixture) {
    Outlook outlook = Outlook.within(mixture.tempers(), days);
    Count[] counts = new Count[customers.size()];
    IntStream.range(0, counts.length)
        .parallel()
        .forEach(i -> {
          PurchaseHistory customer = customers.get(i);
          double[] score = score(mixture, outlook, customer);
          double age = (origin - customer.first()) / Learning.YEAR;
          counts[i] = new Count(age, score[1], score[2]);
        });
    return counts;
  }

  private record Outcome(ValueDistribution forecast, double value) {}

  private Outcome[] outcomes(Mixture mixture, OrderMoney money) {
    Outlook outlook = Outlook.within(mixture.tempers(), days);
    Outcome[] outcomes = new Outcome[customers.size()];
    IntStream.range(0, outcomes.length)
        .parallel()
        .forEach(i -> {
          PurchaseHistory customer = customers.get(i);
          double[] levels = outlook.counts(belief(mixture, customer, origin));
          outcomes[i] =
              new Outcome(
                  money.ofOrders(levels, OrderMoney.Seen.of(customer, origin)),
                  customer.amountBetween(origin, origin + days));
        });
    return outcomes;
  }

  /// What this window teaches about the forecasts of a mixture, and how sure the correction of the
  /// total is (its relative standard error).
  record Lesson(Recalibration recalibration, double ratio, double error) {}

  Lesson teach(Mixture mixture, OrderMoney money) {
    Outcome[] outcomes = outcomes(mixture, money);
    Arrays.sort(
        outcomes,
        java.util.Comparator.comparingDouble((Outcome o) -> -o.forecast.probabilityAtMost(0)));
    double[] everybody = histogram(outcomes, 0, outcomes.length);
    double[] even = new double[Recalibration.STEPS];
    Arrays.fill(even, 1.0 / even.length);
    double[] pooled = blend(everybody, outcomes.length, even, IDENTITY);
    double[] centres = new double[GROUPS];
    double[][] curves = new double[GROUPS][];
    for (int g = 0; g < GROUPS; g++) {
      int from = g * outcomes.length / GROUPS;
      int until = (g + 1) * outcomes.length / GROUPS;
      centres[g] = centre(outcomes, from, until);
      double[] own = histogram(outcomes, from, until);
      curves[g] = rising(blend(own, until - from, pooled, POOLED));
    }
    return scaled(new Recalibration(centres, curves, 1), outcomes);
  }

  private static Lesson scaled(Recalibration curves, Outcome[] outcomes) {
    double expected = 0;
    double realised = 0;
    double squares = 0;
    for (Outcome outcome : outcomes) {
      double mean = curves.of(outcome.forecast).mean();
      expected += mean;
      realised += outcome.value;
      squares += (outcome.value - mean) * (outcome.value - mean);
    }
    if (!(expected > 0 && realised > 0)) {
      return new Lesson(curves, 1, 1);
    }
    double error = sqrt(squares) / expected;
    double trust = USUAL_BIAS * USUAL_BIAS / (USUAL_BIAS * USUAL_BIAS + error * error);
    double ratio = realised / expected;
    return new Lesson(curves.scaledBy(exp(trust * log(ratio))), ratio, error);
  }

  private static double centre(Outcome[] outcomes, int from, int until) {
    double sum = 0;
    for (int i = from; i < until; i++) {
      sum += 1 - outcomes[i].forecast.probabilityAtMost(0);
    }
    return until > from ? sum / (until - from) : .5;
  }

  /// How often what came fell into each twentieth of its forecast; a value of some probability,
  /// such as nothing at all, is spread over the twentieths that it covers.
  private static double[] histogram(Outcome[] outcomes, int from, int until) {
    double[] bins = new double[Recalibration.STEPS];
    for (int i = from; i < until; i++) {
      double value = Math.max(0, outcomes[i].value);
      double low = outcomes[i].forecast.probabilityBelow(value) * bins.length;
      double high = outcomes[i].forecast.probabilityAtMost(value) * bins.length;
      if (high - low < 1e-9) {
        bins[Math.min(bins.length - 1, (int) low)] += 1.0 / (until - from);
      } else {
        for (int bin = (int) low; bin < Math.min(bins.length, high); bin++) {
          double covered = Math.min(high, bin + 1) - Math.max(low, bin);
          bins[bin] += covered / (high - low) / (until - from);
        }
      }
    }
    return bins;
  }

  private static double[] blend(double[] own, double count, double[] other, double otherCount) {
    double[] result = new double[own.length];
    for (int i = 0; i < own.length; i++) {
      result[i] = (count * own[i] + otherCount * other[i]) / (count + otherCount);
    }
    return result;
  }

  private static double[] rising(double[] shares) {
    double[] curve = new double[shares.length + 1];
    for (int i = 0; i < shares.length; i++) {
      curve[i + 1] = curve[i] + shares[i];
    }
    for (int i = 0; i < curve.length; i++) {
      curve[i] /= curve[shares.length];
    }
    return curve;
  }
}
