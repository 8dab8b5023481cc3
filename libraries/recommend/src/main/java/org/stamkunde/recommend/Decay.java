package org.stamkunde.recommend;

/// How much is left of something after a time, when it halves with every half-life.
final class Decay {
  private Decay() {}

  static double after(double age, double halfLife) {
    return StrictMath.pow(2, -age / halfLife);
  }
}
