package org.stamkunde.linkage;

import java.util.List;

/// From which weight on two records are called one customer: where the F1 that the probabilities
/// promise is highest. With n pairs called so, of which Σp are expected to be right, and T expected
/// in all, F1 = 2 Σp / (n + T).
final class Threshold {
  private Threshold() {}

  /// In bits; the matches are sorted, the best first.
  static double of(List<Match> matches) {
    double all = matches.stream().mapToDouble(Match::probability).sum();
    double right = 0;
    double best = 0;
    double threshold = 0;
    for (int n = 0; n < matches.size(); n++) {
      right += matches.get(n).probability();
      double promised = 2 * right / (n + 1 + all);
      if (promised > best) {
        best = promised;
        threshold = matches.get(n).bits();
      }
    }
    return threshold;
  }
}
