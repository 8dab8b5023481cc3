package org.stamkunde.numeric;

/// Walks along one direction after the other, each time to a point that meets the strong Wolfe
/// conditions: lower than where it started, and much flatter.
final class LineSearch {
  private static final double LOWER = 1e-4;
  private static final double FLATTER = .9;
  private static final int TRIALS = 40;

  private final Objective objective;
  private double[] point;
  private double[] gradient;
  private double value;
  private int evaluations;

  private record Trial(
      double step, double[] point, double[] gradient, double value, double slope) {}

  LineSearch(Objective objective, double[] start) {
    this.objective = objective;
    point = start.clone();
    gradient = new double[start.length];
    value = objective.at(point, gradient);
    evaluations = 1;
  }

  double[] point() {
    return point;
  }

  double[] gradient() {
    return gradient;
  }

  double value() {
    return value;
  }

  int evaluations() {
    return evaluations;
  }

  /// The largest slope in any direction.
  double slope() {
    double largest = 0;
    for (double g : gradient) {
      largest = Math.max(largest, Math.abs(g));
    }
    return largest;
  }

  /// Moves to a better point in this direction; false if there is none.
  boolean along(double[] direction, double firstStep) {
    Trial origin = new Trial(0, point, gradient, value, Lbfgs.dot(gradient, direction));
    Trial before = origin;
    double step = firstStep;
    for (int i = 0; i < TRIALS; i++) {
      Trial trial = attempt(direction, step);
      if (!Double.isFinite(trial.value)) {
        step = .5 * (before.step + step);
        continue;
      }
      if (tooHigh(trial, origin) || (i > 0 && trial.value >= before.value)) {
        return narrow(direction, origin, before, trial);
      }
      if (flat(trial, origin)) {
        return accept(trial, origin);
      }
      if (trial.slope >= 0) {
        return narrow(direction, origin, trial, before);
      }
      before = trial;
      step *= 2;
    }
    return accept(before, origin);
  }

  private boolean narrow(double[] direction, Trial origin, Trial low, Trial high) {
    Trial good = low;
    Trial bad = high;
    for (int i = 0; i < TRIALS; i++) {
      double width = bad.step - good.step;
      Trial trial = attempt(direction, good.step + width * cut(good, bad));
      if (!Double.isFinite(trial.value) || tooHigh(trial, origin) || trial.value >= good.value) {
        bad = trial;
      } else {
        if (flat(trial, origin)) {
          return accept(trial, origin);
        }
        if (trial.slope * width >= 0) {
          bad = good;
        }
        good = trial;
      }
      if (Math.abs(bad.step - good.step) <= 1e-12 * Math.max(1, Math.abs(good.step))) {
        break;
      }
    }
    return accept(good, origin);
  }

  /// Where between the two the parabola through both values and the good slope is least, kept away
  /// from the ends.
  private static double cut(Trial good, Trial bad) {
    double width = bad.step - good.step;
    double bend = bad.value - good.value - good.slope * width;
    double at = bend > 0 ? -good.slope * width / (2 * bend) : .5;
    return Double.isFinite(at) ? Math.min(.9, Math.max(.1, at)) : .5;
  }

  private Trial attempt(double[] direction, double step) {
    double[] there = point.clone();
    for (int i = 0; i < there.length; i++) {
      there[i] += step * direction[i];
    }
    double[] slopes = new double[there.length];
    double found = objective.at(there, slopes);
    evaluations++;
    return new Trial(step, there, slopes, found, Lbfgs.dot(slopes, direction));
  }

  private static boolean tooHigh(Trial trial, Trial origin) {
    return trial.value > origin.value + LOWER * trial.step * origin.slope;
  }

  private static boolean flat(Trial trial, Trial origin) {
    return Math.abs(trial.slope) <= -FLATTER * origin.slope;
  }

  private boolean accept(Trial trial, Trial origin) {
    if (!(trial.value < origin.value)) {
      return false;
    }
    point = trial.point;
    gradient = trial.gradient;
    value = trial.value;
    return true;
  }
}
