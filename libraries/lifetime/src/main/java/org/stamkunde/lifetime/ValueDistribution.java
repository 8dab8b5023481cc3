package org.stamkunde.lifetime;

import java.util.Arrays;

/// The predictive distribution of what a customer will spend: a probability of nothing at all, and
/// above it a distribution given by its values at fixed steps.
///
/// `probabilities[i]` is that of spending `values[i]` or less; the first value is zero, and between
/// two values the probability grows evenly.
public final class ValueDistribution {
  private final double[] values;
  private final double[] probabilities;

  ValueDistribution(double[] values, double[] probabilities) {
    this.values = values;
    this.probabilities = probabilities;
  }

  public double probabilityAtMost(double value) {
    return value < 0 ? 0 : between(value);
  }

  public double probabilityBelow(double value) {
    return value <= 0 ? 0 : between(value);
  }

  private double between(double value) {
    int last = values.length - 1;
    if (value >= values[last]) {
      return 1;
    }
    int at = Arrays.binarySearch(values, value);
    if (at >= 0) {
      return probabilities[at];
    }
    int right = -at - 1;
    double share = (value - values[right - 1]) / (values[right] - values[right - 1]);
    return probabilities[right - 1] + share * (probabilities[right] - probabilities[right - 1]);
  }

  /// The least value that is not exceeded with this probability.
  public double quantile(double probability) {
    if (probability <= probabilities[0]) {
      return 0;
    }
    for (int i = 1; i < values.length; i++) {
      if (probability <= probabilities[i]) {
        double step = probabilities[i] - probabilities[i - 1];
        double share = step > 0 ? (probability - probabilities[i - 1]) / step : 1;
        return values[i - 1] + share * (values[i] - values[i - 1]);
      }
    }
    return values[values.length - 1];
  }

  public double mean() {
    double sum = 0;
    for (int i = 1; i < values.length; i++) {
      sum += (probabilities[i] - probabilities[i - 1]) * .5 * (values[i] + values[i - 1]);
    }
    return sum;
  }

  /// The standard deviation.
  public double spread() {
    double square = 0;
    for (int i = 1; i < values.length; i++) {
      double left = values[i - 1];
      double right = values[i];
      square +=
          (probabilities[i] - probabilities[i - 1])
              * (left * left + left * right + right * right)
              / 3;
    }
    double mean = mean();
    return Math.sqrt(Math.max(0, square - mean * mean));
  }

  /// The same with each probability replaced by what a curve over equal steps says, and each value
  /// by a multiple.
  ValueDistribution corrected(double[] curve, double scale) {
    double[] scaled = new double[values.length];
    double[] changed = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      scaled[i] = values[i] * scale;
      double place = probabilities[i] * (curve.length - 1);
      int at = Math.min(curve.length - 2, (int) place);
      changed[i] = curve[at] + (place - at) * (curve[at + 1] - curve[at]);
    }
    return new ValueDistribution(scaled, changed);
  }

  /// The same with a chance that nothing comes at all.
  ValueDistribution thinned(double kept) {
    double[] changed = new double[probabilities.length];
    for (int i = 0; i < changed.length; i++) {
      changed[i] = 1 - kept * (1 - probabilities[i]);
    }
    return new ValueDistribution(values, changed);
  }
}
