package org.stamkunde.lifetime;

import static java.lang.StrictMath.log;

import java.util.List;
import org.stamkunde.numeric.Gamma;

/// The values of one customer's orders scatter around a mean of their own, and these means scatter
/// over the customers (gamma-gamma; Fader and Hardie, "The Gamma-Gamma Model of Monetary Value",
/// 2013).
///
/// p: shape of a customer's order values; q, gamma: shape and rate of the gamma distribution of
/// their inverse scale.
public record GammaGamma(double p, double q, double gamma) {
  private static final List<String> NAMES = List.of("p", "q", "gamma");

  /// From each customer's number of orders and their mean value; customers with none, or with a
  /// mean not above zero, are left out.
  public static Fit<GammaGamma> fit(int[] counts, double[] means) {
    double sum = 0;
    int used = 0;
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0 && means[i] > 0) {
        sum += means[i];
        used++;
      }
    }
    double mean = used > 0 ? sum / used : 1;
    return fit(counts, means, new double[] {4, 4, mean});
  }

  public static Fit<GammaGamma> fit(int[] counts, double[] means, double[] start) {
    OrderValues values = new OrderValues(counts, means);
    return new Fitting(values.size(), values::weight, values::law)
        .from(start, NAMES, t -> new GammaGamma(t[0], t[1], t[2]));
  }

  double logLikelihood(int[] counts, double[] means, double[] gradient) {
    OrderValues values = new OrderValues(counts, means);
    return new Fitting(values.size(), values::weight, values::law)
        .logLikelihood(new double[] {p, q, gamma}, gradient);
  }

  /// The expected value of the next order of a customer with n orders worth `sum` together: between
  /// the mean of all and their own (equation 5).
  public double expectedOrder(int n, double sum) {
    double shape = p * n + q;
    return shape > 1 ? p * (gamma + sum) / (shape - 1) : p * (gamma + sum) / shape;
  }

  /// Equation 1a for each customer, with its slopes.
  private record OrderValues(int[] counts, double[] means, boolean[] present) {
    OrderValues(int[] allCounts, double[] allMeans) {
      int used = 0;
      int[] n = new int[allCounts.length];
      double[] z = new double[allCounts.length];
      int highest = 0;
      for (int i = 0; i < n.length; i++) {
        if (allCounts[i] > 0 && allMeans[i] > 0) {
          n[used] = allCounts[i];
          z[used] = allMeans[i];
          highest = Math.max(highest, n[used]);
          used++;
        }
      }
      boolean[] seen = new boolean[highest + 1];
      for (int i = 0; i < used; i++) {
        seen[n[i]] = true;
      }
      this(java.util.Arrays.copyOf(n, used), java.util.Arrays.copyOf(z, used), seen);
    }

    int size() {
      return counts.length;
    }

    double weight(int row) {
      return 1;
    }

    Kernel law(double[] t) {
      double p = t[0];
      double q = t[1];
      double gamma = t[2];
      double[][] byCount = new double[present.length][];
      for (int n = 1; n < present.length; n++) {
        if (present[n]) {
          byCount[n] =
              new double[] {
                Gamma.logGamma(p * n + q) - Gamma.logGamma(p * n) - Gamma.logGamma(q),
                Gamma.digamma(p * n + q) - Gamma.digamma(p * n),
                Gamma.digamma(p * n + q) - Gamma.digamma(q)
              };
        }
      }
      double logGamma = log(gamma);
      return (row, weight, slopes) -> {
        int n = counts[row];
        double[] table = byCount[n];
        double sum = n * means[row];
        double logSum = log(sum);
        double behind = log(gamma + sum);
        slopes[0] += weight * n * (table[1] + logSum - behind);
        slopes[1] += weight * (table[2] + logGamma - behind);
        slopes[2] += weight * (q / gamma - (p * n + q) / (gamma + sum));
        return table[0] + q * logGamma + p * n * logSum - log(means[row]) - (p * n + q) * behind;
      };
    }
  }
}
