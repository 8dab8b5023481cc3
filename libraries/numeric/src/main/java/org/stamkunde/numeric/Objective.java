package org.stamkunde.numeric;

/// A smooth function to be made as small as possible.
@FunctionalInterface
public interface Objective {
  /// The value at a point; writes the slope in each direction into `gradient`.
  double at(double[] point, double[] gradient);
}
