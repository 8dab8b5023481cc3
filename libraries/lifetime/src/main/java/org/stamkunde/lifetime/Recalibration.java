package org.stamkunde.lifetime;

/// How the shop's own earlier windows correct a forecast: what share of customers really stayed
/// below the point below which a forecast put a given share, separately for customers who seemed
/// unlikely and likely to buy at all.
///
/// `centres` are mean probabilities of buying in each group, ascending; `curves[g]` maps the
/// forecast share, in equal steps, to the realised share; `scale` corrects the money of all.
record Recalibration(double[] centres, double[][] curves, double scale) {
  static final int STEPS = 20;

  static Recalibration none() {
    double[] even = new double[STEPS + 1];
    for (int i = 0; i <= STEPS; i++) {
      even[i] = i / (double) STEPS;
    }
    return new Recalibration(new double[] {.5}, new double[][] {even}, 1);
  }

  Recalibration scaledBy(double factor) {
    return new Recalibration(centres, curves, scale * factor);
  }

  /// Part of the way from no correction at all to this one.
  Recalibration trusted(double share) {
    double[][] damped = new double[curves.length][STEPS + 1];
    for (int g = 0; g < curves.length; g++) {
      for (int i = 0; i <= STEPS; i++) {
        damped[g][i] = share * curves[g][i] + (1 - share) * i / STEPS;
      }
    }
    return new Recalibration(centres, damped, StrictMath.pow(scale, share));
  }

  ValueDistribution of(ValueDistribution forecast) {
    double buying = 1 - forecast.probabilityAtMost(0);
    int right = 0;
    while (right < centres.length && centres[right] < buying) {
      right++;
    }
    int high = Math.min(right, centres.length - 1);
    int low = Math.max(0, right - 1);
    double span = centres[high] - centres[low];
    double share = span > 0 ? (buying - centres[low]) / span : 0;
    double[] curve = new double[STEPS + 1];
    for (int i = 0; i <= STEPS; i++) {
      curve[i] = (1 - share) * curves[low][i] + share * curves[high][i];
    }
    return forecast.corrected(curve, scale);
  }
}
