package org.stamkunde.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Values of the records by number: equal values have equal numbers.
final class Column {
  static final int NONE = -1;

  /// The words of one or more columns; given names and surnames share theirs.
  static final class Words {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private final boolean digits;
    private long[] signatures = new long[64];

    Words(boolean digits) {
      this.digits = digits;
    }

    int number(String word) {
      Integer known = numbers.putIfAbsent(word, words.size());
      if (known == null) {
        if (words.size() == signatures.length) {
          signatures = Arrays.copyOf(signatures, words.size() * 2);
        }
        signatures[words.size()] = digits ? Signature.ofDigits(word) : Signature.ofLetters(word);
        words.add(word);
        return words.size() - 1;
      }
      return known;
    }

    int known(String word) {
      return numbers.getOrDefault(word, NONE);
    }

    int count() {
      return words.size();
    }

    String word(int number) {
      return words.get(number);
    }

    long signature(int number) {
      return signatures[number];
    }
  }

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

  /// How many records have each value.
  int[] counts() {
    int[] counts = new int[words.count()];
    for (int i = 0; i < size; i++) {
      if (values[i] >= 0) {
        counts[values[i]]++;
      }
    }
    return counts;
  }
}
