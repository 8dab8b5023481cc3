package org.stamkunde.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What two records must have in common to be compared at all: one part of a field, or parts of two
/// fields.
record Key(int first, int second, int[] left, int[] right, boolean eitherWay) {
  private static final int MOST = 62;

  /// The common part of a record as a number; negative where the record has none.
  long of(int record) {
    int one = left[record];
    int other = right[record];
    if (one < 0 || other < 0) {
      return -1;
    }
    return eitherWay && other < one ? (long) other << 32 | one : (long) one << 32 | other;
  }

  /// Whether the key is the whole of this field.
  boolean isWhole(int field) {
    return first == field && second == field;
  }

  private record Part(int field, boolean whole, int[] numbers) {}

  /// The keys of these fields: every whole value, its telling parts, and every two whole values.
  static List<Key> of(Records records) {
    List<Part> parts = new ArrayList<>();
    for (int f = 0; f < records.fields().size(); f++) {
      parts.add(new Part(f, true, whole(records, f)));
    }
    for (int f = 0; f < records.fields().size(); f++) {
      for (UnaryOperator<@Nullable String> cut : Parts.of(records.fields().get(f).kind())) {
        parts.add(new Part(f, false, part(records, f, cut)));
      }
    }
    List<Key> keys = new ArrayList<>();
    for (Part part : parts) {
      keys.add(
          new Key(part.field, part.whole ? part.field : -1, part.numbers, part.numbers, false));
    }
    int given = records.fieldOf(FieldKind.GIVEN_NAME);
    int surname = records.fieldOf(FieldKind.SURNAME);
    for (int i = 0; i < parts.size(); i++) {
      for (int j = i + 1; j < parts.size() && keys.size() < MOST; j++) {
        Part one = parts.get(i);
        Part other = parts.get(j);
        if (one.whole && other.whole) {
          boolean names =
              Math.min(given, surname) == one.field && Math.max(given, surname) == other.field;
          keys.add(new Key(one.field, other.field, one.numbers, other.numbers, names));
        }
      }
    }
    return keys;
  }

  private static int[] whole(Records records, int field) {
    return records.column(field).values();
  }

  private static int[] part(Records records, int field, UnaryOperator<@Nullable String> cut) {
    Column column = records.column(field);
    Words all = column.words();
    Words cuts = new Words(false);
    int[] ofWord = new int[all.count()];
    for (int w = 0; w < ofWord.length; w++) {
      String part = cut.apply(all.word(w));
      ofWord[w] = part == null ? Column.NONE : cuts.number(part);
    }
    int[] numbers = new int[records.size()];
    for (int i = 0; i < numbers.length; i++) {
      int value = column.value(i);
      numbers[i] = value < 0 ? Column.NONE : ofWord[value];
    }
    return numbers;
  }
}
