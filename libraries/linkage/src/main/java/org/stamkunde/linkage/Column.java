package org.stamkunde.linkage;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Values of the records by number: equal values have equal numbers.
final class Column {
  static final int NONE = -1;

  private final Words words;
  private int[] values = new int[64];
  private int size;

  Column(Words words) {
    this.words = words;
  }

  void add(@Nullable String value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = value == null ? NONE : words.number(value);
  }

  Column inOrder(int[] order) {
    Column sorted = new Column(words);
    sorted.values = new int[size];
    sorted.size = size;
    for (int i = 0; i < size; i++) {
      sorted.values[i] = values[order[i]];
    }
    return sorted;
  }

  int value(int record) {
    return values[record];
  }

  /// The value of each record; not to be written to.
  int[] values() {
    return values;
  }

  Words words() {
    return words;
  }
}
