package org.stamkunde.lifetime;

/// The log-likelihood of one row of a table under fixed parameters, with its slope in each of them.
@FunctionalInterface
interface Kernel {
  /// Answers the log-likelihood of a row and adds `weight` times its slopes to `gradient`.
  double at(int row, double weight, double[] gradient);
}
