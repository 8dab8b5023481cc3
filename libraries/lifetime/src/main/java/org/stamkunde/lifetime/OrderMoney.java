package org.stamkunde.lifetime;

import static java.lang.StrictMath.exp;
import static java.lang.StrictMath.log;
import static java.lang.StrictMath.log1p;
import static java.lang.StrictMath.sqrt;

import java.util.List;
import org.stamkunde.numeric.Normal;

/// What the orders of one customer will bring, from what theirs have brought and from what is
/// usual.
///
/// Sums of orders follow the gamma-gamma model; each is replaced by a lognormal law of equal mean
/// and variance, which is quick to evaluate. `kept` is the share of sales that does not come back.
record OrderMoney(GammaGamma law, double kept) {
  private static final int STEPS = 44;
  private static final double REACH = 8;
  private static final double[] NORMAL = normalTable();
  private static final int ENOUGH = 20;

  static OrderMoney fit(List<PurchaseHistory> customers, int until) {
    int[] counts = new int[customers.size()];
    double[] means = new double[customers.size()];
    double above = 0;
    double all = 0;
    int used = 0;
    for (int i = 0; i < counts.length; i++) {
      PurchaseHistory customer = customers.get(i);
      Seen seen = Seen.of(customer, until);
      counts[i] = seen.orders();
      means[i] = seen.orders() == 0 ? 0 : seen.sum() / seen.orders();
      above += seen.sum();
      all += customer.amountBetween(Integer.MIN_VALUE, until);
      used += seen.orders() > 0 ? 1 : 0;
    }
    double kept = above > 0 ? Math.max(.05, Math.min(1, all / above)) : 1;
    return new OrderMoney(used < ENOUGH ? guess(counts, above) : sound(counts, means), kept);
  }

  private static GammaGamma guess(int[] counts, double above) {
    long orders = java.util.Arrays.stream(counts).asLongStream().sum();
    return new GammaGamma(2, 3, orders > 0 ? above / orders : 1);
  }

  /// The fit, held within what order values of any shop look like.
  private static GammaGamma sound(int[] counts, double[] means) {
    GammaGamma fit = GammaGamma.fit(counts, means).model();
    double p = Math.max(.1, Math.min(1000, fit.p()));
    double q = Math.max(1.2, Math.min(10_000, fit.q()));
    double usual = fit.gamma() * fit.p() / Math.max(.2, fit.q() - 1);
    return new GammaGamma(p, q, usual * (q - 1) / p);
  }

  /// A customer's days with money above zero.
  record Seen(int orders, double sum) {
    static Seen of(PurchaseHistory customer, int until) {
      int orders = 0;
      double sum = 0;
      for (int i = 0; i < customer.countUntil(until); i++) {
        if (customer.amounts()[i] > 0) {
          orders++;
          sum += customer.amounts()[i];
        }
      }
      return new Seen(orders, sum);
    }
  }

  /// The expected net value of the next order.
  double ofAnOrder(Seen seen) {
    return kept * law.expectedOrder(seen.orders(), seen.sum());
  }

  /// The distribution of the sum, given the probabilities of each number of orders.
  ValueDistribution ofOrders(double[] levels, Seen seen) {
    double order = ofAnOrder(seen);
    double shape = Math.max(2.2, law.q() + law.p() * seen.orders());
    int top = top(levels);
    double[] centre = new double[top + 1];
    double[] width = new double[top + 1];
    for (int i = 1; i <= top; i++) {
      double steps = law.p() * CountLevels.LEVELS[i];
      double square = (steps + 1) / steps * (shape - 1) / (shape - 2);
      double variance = Math.min(2.5, log1p(square - 1));
      width[i] = sqrt(variance);
      centre[i] = log(CountLevels.LEVELS[i] * order) - variance / 2;
    }
    return evaluated(levels, centre, width, top);
  }

  private static ValueDistribution evaluated(
      double[] levels, double[] centre, double[] width, int top) {
    double[] values = new double[STEPS + 2];
    double[] probabilities = new double[STEPS + 2];
    probabilities[0] = levels[0];
    double low = centre[1] - 2.8 * width[1];
    double high = low;
    for (int i = 1; i <= top; i++) {
      high = Math.max(high, centre[i] + 3.7 * width[i]);
    }
    for (int step = 0; step <= STEPS; step++) {
      double at = low + (high - low) * step / STEPS;
      double sum = levels[0];
      for (int i = 1; i <= top; i++) {
        sum += levels[i] * normalShare((at - centre[i]) / width[i]);
      }
      values[step + 1] = exp(at);
      probabilities[step + 1] = Math.max(probabilities[step], Math.min(1, sum));
    }
    probabilities[STEPS + 1] = 1;
    return new ValueDistribution(values, probabilities);
  }

  /// The highest number of orders worth considering.
  private static int top(double[] levels) {
    double rest = 0;
    for (int i = levels.length - 1; i > 1; i--) {
      rest += levels[i];
      if (rest > 1e-5) {
        return i;
      }
    }
    return 1;
  }

  private static double[] normalTable() {
    double[] table = new double[1601];
    for (int i = 0; i < table.length; i++) {
      table[i] = Normal.lowerShare(-REACH + i * REACH / 800);
    }
    return table;
  }

  private static double normalShare(double x) {
    double place = (x + REACH) * (800 / REACH);
    if (place <= 0) {
      return 0;
    }
    if (place >= 1600) {
      return 1;
    }
    int at = (int) place;
    return NORMAL[at] + (place - at) * (NORMAL[at + 1] - NORMAL[at]);
  }
}
