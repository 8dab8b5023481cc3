package org.stamkunde.lifetime;

import org.stamkunde.numeric.Gamma;

/// ln Γ(s + x) - ln Γ(s) and its slope in s, for each whole x that a table holds.
final class GammaTables {
  final double[] log;
  final double[] slope;

  GammaTables(double s, boolean[] present) {
    log = new double[present.length];
    slope = new double[present.length];
    double origin = Gamma.logGamma(s);
    double originSlope = Gamma.digamma(s);
    for (int x = 0; x < present.length; x++) {
      if (present[x]) {
        log[x] = Gamma.logGamma(s + x) - origin;
        slope[x] = Gamma.digamma(s + x) - originSlope;
      }
    }
  }

  static boolean[] present(RepeatTable table) {
    boolean[] present = new boolean[table.maxX() + 2];
    for (int row = 0; row < table.size(); row++) {
      present[table.x(row)] = true;
      present[table.x(row) + 1] = true;
    }
    return present;
  }
}
