package org.stamkunde.numeric;

import java.util.ArrayDeque;

/// Finds the least value of a smooth function: limited-memory quasi-Newton steps (Nocedal and
/// Wright, Numerical Optimization, algorithm 7.4) with a line search that meets the strong Wolfe
/// conditions (algorithms 3.5 and 3.6).
///
/// No first step is longer than one, which suits parameters on a logarithmic scale. It ends when
/// the largest slope falls below `tolerance`, or when no step makes the value smaller; the second
/// is called converged if the slope is within the noise of the value.
public final class Lbfgs {
  private static final int MEMORY = 12;
  private static final double NOISE = 1e-6;

  private final int maxEvaluations;
  private final double tolerance;

  public Lbfgs(int maxEvaluations, double tolerance) {
    this.maxEvaluations = maxEvaluations;
    this.tolerance = tolerance;
  }

  private record Step(double[] moved, double[] slopeChange, double curvature) {}

  public Minimum minimise(Objective objective, double[] start) {
    ArrayDeque<Step> steps = new ArrayDeque<>();
    LineSearch here = new LineSearch(objective, start);
    while (here.evaluations() < maxEvaluations && here.slope() > tolerance) {
      double[] direction = direction(here.gradient(), steps);
      if (dot(direction, here.gradient()) >= 0) {
        steps.clear();
        direction = direction(here.gradient(), steps);
      }
      double[] from = here.point().clone();
      double[] before = here.gradient().clone();
      if (!here.along(direction, steps.isEmpty() ? Math.min(1, 1 / norm(direction)) : 1)) {
        if (steps.isEmpty()) {
          break;
        }
        steps.clear();
        continue;
      }
      remember(steps, minus(here.point(), from), minus(here.gradient(), before));
    }
    double noise = NOISE * Math.max(1, Math.abs(here.value()));
    return new Minimum(
        here.point(), here.value(), here.slope(), here.evaluations(), here.slope() <= noise);
  }

  private static void remember(ArrayDeque<Step> steps, double[] moved, double[] change) {
    double curvature = dot(moved, change);
    if (curvature > 1e-14 * norm(moved) * norm(change)) {
      steps.addLast(new Step(moved, change, curvature));
      if (steps.size() > MEMORY) {
        steps.removeFirst();
      }
    }
  }

  /// The two-loop recursion.
  private static double[] direction(double[] gradient, ArrayDeque<Step> steps) {
    double[] q = gradient.clone();
    double[] shares = new double[steps.size()];
    int i = 0;
    for (Step step : (Iterable<Step>) steps::descendingIterator) {
      shares[i] = dot(step.moved, q) / step.curvature;
      add(q, -shares[i], step.slopeChange);
      i++;
    }
    if (!steps.isEmpty()) {
      Step last = steps.getLast();
      double scale = last.curvature / dot(last.slopeChange, last.slopeChange);
      for (int k = 0; k < q.length; k++) {
        q[k] *= scale;
      }
    }
    for (Step step : steps) {
      i--;
      add(q, shares[i] - dot(step.slopeChange, q) / step.curvature, step.moved);
    }
    for (int k = 0; k < q.length; k++) {
      q[k] = -q[k];
    }
    return q;
  }

  static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static double norm(double[] a) {
    return StrictMath.sqrt(dot(a, a));
  }

  private static void add(double[] to, double factor, double[] what) {
    for (int i = 0; i < to.length; i++) {
      to[i] += factor * what[i];
    }
  }

  private static double[] minus(double[] a, double[] b) {
    double[] result = a.clone();
    add(result, -1, b);
    return result;
  }
}
