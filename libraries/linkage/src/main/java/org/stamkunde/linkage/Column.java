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
    private final boolean apart;
    private long[] signatures = new long[64];
    private short[] lengths = new short[64];
    private final List<String[]> parts = new ArrayList<>();

    Words(boolean digits) {
      this(digits, false);
    }

    /// With `apart`, words are also kept in the parts between their spaces.
    Words(boolean digits, boolean apart) {
      this.digits = digits;
      this.apart = apart;
    }

    int number(String word) {
      Integer known = numbers.putIfAbsent(word, words.size());
      if (known == null) {
        if (words.size() == signatures.length) {
          signatures = Arrays.copyOf(signatures, words.size() * 2);
          lengths = Arrays.copyOf(lengths, words.size() * 2);
        }
        signatures[words.size()] = digits ? Signature.ofDigits(word) : Signature.ofLetters(word);
        lengths[words.size()] = (short) Math.min(word.length(), Short.MAX_VALUE);
        words.add(word);
        if (apart) {
          parts.add(word.split(" "));
        }
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

    boolean shareParts(int left, int right) {
      return Column.shareParts(parts.get(left), parts.get(right));
    }

    int length(int number) {
      return lengths[number];
    }

    long signature(int number) {
      return signatures[number];
    }
  }

  private final Words words;
  private int[] values = new int[64];
  private int size;

  /// Whether at least half the parts of the one with fewer stand in the other.
  static boolean shareParts(String[] one, String[] other) {
    String[] fewer = one.length <= other.length ? one : other;
    String[] more = fewer == one ? other : one;
    int shared = 0;
    for (String part : fewer) {
      int hash = part.hashCode();
      for (String counterpart : more) {
        if (counterpart.hashCode() == hash && counterpart.equals(part)) {
          shared++;
          break;
        }
      }
    }
    return shared * 2 >= fewer.length;
  }

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
