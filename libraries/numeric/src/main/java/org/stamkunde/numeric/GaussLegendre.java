package org.stamkunde.numeric;

/// Nodes and weights that integrate every polynomial of degree below 2n over 0 … 1 exactly.
///
/// The nodes are the roots of the Legendre polynomial, found by Newton's method from Chebyshev's
/// angles.
public record GaussLegendre(double[] nodes, double[] weights) {

  public static GaussLegendre ofOrder(int n) {
    double[] nodes = new double[n];
    double[] weights = new double[n];
    for (int i = 0; i < n; i++) {
      double x = StrictMath.cos(Math.PI * (i + .75) / (n + .5));
      double slope = 1;
      for (int step = 0; step < 8; step++) {
        double before = 1;
        double value = x;
        for (int k = 2; k <= n; k++) {
          double next = ((2 * k - 1) * x * value - (k - 1) * before) / k;
          before = value;
          value = next;
        }
        slope = n * (x * value - before) / (x * x - 1);
        x -= value / slope;
      }
      nodes[n - 1 - i] = .5 * (1 + x);
      weights[n - 1 - i] = 1 / ((1 - x * x) * slope * slope);
    }
    return new GaussLegendre(nodes, weights);
  }

  public int order() {
    return nodes.length;
  }
}
