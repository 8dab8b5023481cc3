package org.stamkunde.linkage;

/// What is believed of one customer's records before any is seen, and how seeing some changes it.
final class Beliefs {
  private static final double SAME = .85;
  private static final double DIFFERENT = .03;

  /// How often one customer's records may be alike on any one level between, whatever was seen.
  private static final double MOST_BETWEEN = .13;

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

  /// How often one customer's records may differ altogether in such a field, whatever was seen: who
  /// bears another given name, or was born on another day, is somebody else in the household, and
  /// who has another of everything is nobody's second record.
  private static double mostDifferent(FieldKind kind) {
    return switch (kind) {
      case GIVEN_NAME, DATE, IDENTIFIER -> .1;
      case SURNAME -> .3;
      case EMAIL, PHONE, ADDRESS, NUMBER, ORGANISATION -> .5;
      case POSTCODE, PLACE -> .4;
      case REGION -> .1;
    };
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
    between(kind, agreements);
    int different = Level.DIFFERENT.ordinal();
    double most = mostDifferent(kind);
    if (agreements[different] > most) {
      double scale = (1 - most) / (1 - agreements[different]);
      for (Level level : kind.levels()) {
        agreements[level.ordinal()] *= scale;
      }
      agreements[different] = most;
    }
  }

  /// One customer is written the same far more often than otherwise in one certain way.
  private static void between(FieldKind kind, double[] agreements) {
    int exact = Level.EXACT.ordinal();
    for (Level level : kind.levels()) {
      int l = level.ordinal();
      if (level != Level.EXACT && level != Level.DIFFERENT && agreements[l] > MOST_BETWEEN) {
        agreements[exact] += agreements[l] - MOST_BETWEEN;
        agreements[l] = MOST_BETWEEN;
      }
    }
  }
}
