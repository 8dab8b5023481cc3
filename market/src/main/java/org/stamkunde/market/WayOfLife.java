package org.stamkunde.market;

/// How people live who come to the shop, and so what they need: a weight for each category in the
/// order of [Category].
enum WayOfLife {
  HIKER(3, 1, 4, 5, 1, 4, 1, 5, 4, 3, 0, 2),
  SKIER(6, 2, 4, 3, 0, 4, 5, 2, 2, 1, 0, 2),
  TOWN(1, 5, 2, 2, 6, 3, 3, 1, 2, 0, 0, 1),
  CABIN(2, 4, 1, 2, 1, 4, 2, 2, 0, 6, 1, 2),
  FAMILY(2, 1, 1, 1, 1, 3, 3, 2, 1, 1, 9, 1),
  CAMPER(1, 0, 2, 2, 0, 2, 1, 3, 5, 8, 1, 1);

  private final double[] weights;

  WayOfLife(double... weights) {
    this.weights = weights;
  }

  /// How much a life that is mostly this, and a little that, needs of each category.
  static double[] needs(WayOfLife mostly, WayOfLife alittle) {
    double[] needs = new double[Category.values().length];
    for (int c = 0; c < needs.length; c++) {
      needs[c] = .72 * mostly.weights[c] + .23 * alittle.weights[c] + .12;
    }
    return needs;
  }
}
