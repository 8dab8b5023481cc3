package org.stamkunde.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The records by one key: entries of 32 bits of the key's hash and the record's number, sorted.
/// Two keys that share a hash only cost a comparison.
final class Posting {
  private static final int MOST_OF_A_KEY = 500;

  /// A part of a field, by which records are found.
  private record Part(int field, UnaryOperator<@Nullable String> cut) {
    long hash(@Nullable String value) {
      String part = value == null ? null : cut.apply(value);
      return part == null ? 0 : mixed(part, field);
    }

    private static long mixed(String part, int field) {
      long hash = 0xcbf29ce484222325L + field;
      for (int i = 0; i < part.length(); i++) {
        hash = (hash ^ part.charAt(i)) * 0x100000001b3L;
      }
      return hash == 0 ? 1 : hash;
    }
  }

  /// Where the records of a key lie.
  record Range(long[] entries, int from, int size) {
    int record(int at) {
      return (int) entries[from + at];
    }
  }

  private final List<Part> parts;
  private final long[] entries;

  private Posting(List<Part> parts, long[] entries) {
    this.parts = parts;
    this.entries = entries;
  }

  /// By every whole value and every part; by two whole values only where each alone is too common.
  static List<Posting> of(Records records) {
    List<Part> singles = new ArrayList<>();
    List<Part> wholes = new ArrayList<>();
    for (int f = 0; f < records.fields().size(); f++) {
      Part whole = new Part(f, word -> word);
      singles.add(whole);
      for (UnaryOperator<@Nullable String> cut : Parts.of(records.fields().get(f).kind())) {
        singles.add(new Part(f, cut));
      }
      wholes.add(whole);
    }
    List<Posting> postings = new ArrayList<>();
    List<Part> common = new ArrayList<>();
    for (Part part : singles) {
      Posting posting = of(List.of(part), records);
      postings.add(posting);
      if (wholes.contains(part) && posting.tooCommon()) {
        common.add(part);
      }
    }
    for (int i = 0; i < common.size(); i++) {
      for (int j = i + 1; j < common.size(); j++) {
        postings.add(of(List.of(common.get(i), common.get(j)), records));
      }
    }
    return postings;
  }

  private static Posting of(List<Part> parts, Records records) {
    long[] entries = new long[records.size()];
    long[][] hashes = new long[parts.size()][];
    for (int p = 0; p < hashes.length; p++) {
      Words words = records.column(parts.get(p).field).words();
      hashes[p] = new long[words.count()];
      for (int w = 0; w < hashes[p].length; w++) {
        hashes[p][w] = parts.get(p).hash(words.word(w));
      }
    }
    int size = 0;
    for (int i = 0; i < entries.length; i++) {
      long key = 1;
      for (int p = 0; p < hashes.length && key != 0; p++) {
        int value = records.column(parts.get(p).field).value(i);
        key = value < 0 ? 0 : both(key, hashes[p][value]);
      }
      if (key != 0) {
        entries[size++] = top(key) | i;
      }
    }
    long[] sorted = Arrays.copyOf(entries, size);
    Arrays.parallelSort(sorted);
    return new Posting(parts, sorted);
  }

  private static long both(long key, long hash) {
    return hash == 0 ? 0 : (key * 31 ^ hash) * 0x9e3779b97f4a7c15L | 1;
  }

  private static long top(long key) {
    return key >>> 32 << 32;
  }

  private boolean tooCommon() {
    int run = 1;
    for (int i = 1; i < entries.length; i++) {
      run = top(entries[i]) == top(entries[i - 1]) ? run + 1 : 1;
      if (run > MOST_OF_A_KEY) {
        return true;
      }
    }
    return false;
  }

  /// The records that have this key, null where there is none, or too many.
  @Nullable Range find(@Nullable String[] values) {
    long key = 1;
    for (Part part : parts) {
      key = key == 0 ? 0 : both(key, part.hash(values[part.field]));
    }
    if (key == 0) {
      return null;
    }
    int from = first(top(key));
    int to = from;
    while (to < entries.length && top(entries[to]) == top(key) && to - from <= MOST_OF_A_KEY) {
      to++;
    }
    return to == from || to - from > MOST_OF_A_KEY ? null : new Range(entries, from, to - from);
  }

  private int first(long least) {
    int at = Arrays.binarySearch(entries, least);
    return at < 0 ? -at - 1 : at;
  }
}
