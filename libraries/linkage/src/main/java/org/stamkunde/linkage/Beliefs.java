package org.stamkunde.linkage;

/// What is believed of one customer's records before any is seen, and how seeing some changes it.
final class Beliefs {
  private static final double SAME = .85;
  private static final double DIFFERENT = .03;

  /// As many pairs as the first belief weighs.
  private static final double WEIGHT = 2;

  private Beliefs() {}

  static double[] first(FieldKind kind) {
    double[] agreements = new double[Level.COUNT];
    int between = kind.levels().size() - 2;
    for (Level level : kind.levels()) {
      agreements[level.ordinal()] =
          level == Level.EXACT
              ? between == 0 ? 1 - DIFFERENT : SAME
              : level == Level.DIFFERENT ? DIFFERENT : (1 - SAME - DIFFERENT) / between;
    }
    return agreements;
  }

  static void update(FieldKind kind, double[] agreements, double[] seen) {
    double[] first = first(kind);
    double sum = WEIGHT;
    for (Level level : kind.levels()) {
      sum += seen[level.ordinal()];
    }
    for (Level level : kind.levels()) {
      int l = level.ordinal();
      agreements[l] = (seen[l] + WEIGHT * first[l]) / sum;
    }
  }
}
