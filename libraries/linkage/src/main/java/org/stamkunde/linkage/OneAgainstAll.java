package org.stamkunde.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Looks one record up among many: which of them may be the same customer. The index is fixed when
/// it is made; any number of threads may ask it.
public final class OneAgainstAll {
  private static final int MOST_COMPARED = 1_000;
  private static final double WORTH_TELLING = -7;

  private final Records records;
  private final Weights weights;
  private final List<Posting> postings;
  private final Places places;

  /// One record that may be meant, with the evidence in bits.
  public record Found(int record, String id, double bits) {
    public double probability() {
      return Weights.probability(bits);
    }
  }

  OneAgainstAll(Records records, Weights weights) {
    this.records = records;
    this.weights = weights;
    this.places = new Places(records);
    this.postings = Posting.of(records);
  }

  /// The likeliest first; values in the order of the fields, null where not known.
  public List<Found> like(int most, @Nullable String... values) {
    if (values.length != records.fields().size()) {
      throw new IllegalArgumentException(
          "values ("
              + values.length
              + ") must be as many as fields ("
              + records.fields().size()
              + ")\nMaybe a missing value was left out; it is given as null.");
    }
    @Nullable String[] clean = new String[values.length];
    for (int f = 0; f < clean.length; f++) {
      clean[f] = Cleaning.of(records.fields().get(f).kind(), values[f]);
    }
    List<Found> found = new ArrayList<>();
    int before = -1;
    for (int record : candidates(clean)) {
      if (record != before) {
        double bits = bits(clean, record);
        if (bits >= WORTH_TELLING) {
          found.add(new Found(record, records.id(record), bits));
        }
        before = record;
      }
    }
    found.sort(Comparator.comparingDouble((Found one) -> -one.bits).thenComparing(Found::record));
    return List.copyOf(found.subList(0, Math.min(most, found.size())));
  }

  /// Records that share a key, the rarest keys first; sorted, some of them twice.
  private int[] candidates(@Nullable String[] values) {
    List<Posting.Range> ranges = new ArrayList<>();
    for (Posting posting : postings) {
      Posting.Range range = posting.find(values);
      if (range != null) {
        ranges.add(range);
      }
    }
    ranges.sort(Comparator.comparingInt(Posting.Range::size));
    int[] found = new int[MOST_COMPARED];
    int size = 0;
    for (Posting.Range range : ranges) {
      for (int i = 0; i < range.size() && size < found.length; i++) {
        found[size++] = range.record(i);
      }
    }
    int[] sorted = Arrays.copyOf(found, size);
    Arrays.sort(sorted);
    return sorted;
  }

  private double bits(@Nullable String[] values, int record) {
    int given = records.fieldOf(FieldKind.GIVEN_NAME);
    int surname = records.fieldOf(FieldKind.SURNAME);
    boolean crossed = given >= 0 && surname >= 0 && crossed(values, record, given, surname);
    long vector = 0;
    for (int f = 0; f < values.length; f++) {
      vector |= (long) level(f, values[f], records.column(f).value(record)).ordinal() << 4 * f;
    }
    if (crossed) {
      vector = Vectors.with(vector, given, Level.CROSSED);
      vector = Vectors.with(vector, surname, Level.MISSING);
    }
    return weights.of(places.once(vector), record, records);
  }

  private Level level(int field, @Nullable String value, int other) {
    if (value == null || other < 0) {
      return Level.MISSING;
    }
    String word = records.column(field).words().word(other);
    return word.equals(value)
        ? Level.EXACT
        : Likeness.of(records.fields().get(field).kind(), value, word);
  }

  private boolean crossed(@Nullable String[] values, int record, int given, int surname) {
    int givenThere = records.column(given).value(record);
    int surnameThere = records.column(surname).value(record);
    Words words = records.column(given).words();
    String one = values[given];
    String other = values[surname];
    return one != null
        && other != null
        && givenThere >= 0
        && surnameThere >= 0
        && !one.equals(other)
        && one.equals(words.word(surnameThere))
        && other.equals(words.word(givenThere));
  }
}
