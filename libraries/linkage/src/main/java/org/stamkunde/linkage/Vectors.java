package org.stamkunde.linkage;

/// The levels of all fields of a pair in one number, four bits a field; so pairs that are alike in
/// the same way are counted together.
final class Vectors {
  private static final Level[] LEVELS = Level.values();

  private final Records records;
  private final int fields;
  private final FieldKind[] kinds;
  private final Dependence dependence;
  private final int given;
  private final int surname;

  Vectors(Records records) {
    this.records = records;
    this.fields = records.fields().size();
    this.kinds = records.fields().stream().map(Field::kind).toArray(FieldKind[]::new);
    this.dependence = new Dependence(records);
    this.given = records.fieldOf(FieldKind.GIVEN_NAME);
    this.surname = records.fieldOf(FieldKind.SURNAME);
  }

  static Level level(long vector, int field) {
    return LEVELS[(int) (vector >>> 4 * field) & 15];
  }

  static int ordinal(long vector, int field) {
    return (int) (vector >>> 4 * field) & 15;
  }

  static long with(long vector, int field, Level level) {
    return vector & ~(15L << 4 * field) | (long) level.ordinal() << 4 * field;
  }

  long of(int a, int b) {
    long vector = 0;
    for (int f = 0; f < fields; f++) {
      vector |= (long) level(f, a, b).ordinal() << 4 * f;
    }
    return explained(vector, a, b);
  }

  /// Without the evidence that another field already gave.
  long explained(long vector, int a, int b) {
    return dependence.without(crossed(a, b) ? crossing(vector) : vector, a, b);
  }

  Level level(int field, int a, int b) {
    Column column = records.column(field);
    int left = column.value(a);
    int right = column.value(b);
    if (left < 0 || right < 0) {
      return Level.MISSING;
    }
    if (left == right) {
      return Level.EXACT;
    }
    return Likeness.of(kinds[field], column.words(), left, right);
  }

  /// Whether the names of a pair stand in each other's place. Then the given name bears the
  /// evidence, and the surname none, since one mistake made both.
  boolean crossed(int a, int b) {
    if (given < 0 || surname < 0) {
      return false;
    }
    int givenA = records.column(given).value(a);
    int givenB = records.column(given).value(b);
    int surnameA = records.column(surname).value(a);
    int surnameB = records.column(surname).value(b);
    boolean one = givenA >= 0 && givenA == surnameB;
    boolean other = givenB >= 0 && givenB == surnameA;
    return (one || other)
        && (givenA < 0 || givenA != givenB)
        && (surnameA < 0 || surnameA != surnameB)
        && (one || like(givenA, surnameB))
        && (other || like(givenB, surnameA));
  }

  private boolean like(int one, int other) {
    if (one < 0 || other < 0) {
      return true;
    }
    Words words = records.column(given).words();
    return JaroWinkler.of(words.word(one), words.word(other)) >= .88;
  }

  private long crossing(long vector) {
    return with(with(vector, given, Level.CROSSED), surname, Level.MISSING);
  }
}
