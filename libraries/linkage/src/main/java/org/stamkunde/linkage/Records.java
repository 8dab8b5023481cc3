package org.stamkunde.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The records among which the same customers are looked for, sorted by id, so that it does not
/// matter in which order they came.
public final class Records {
  private final List<Field> fields;
  private final List<Column> columns;
  private final String[] ids;
  private final byte[] sides;
  private final int second;

  private Records(List<Field> fields, List<Column> columns, String[] ids, byte[] sides) {
    this.fields = fields;
    this.columns = columns;
    this.ids = ids;
    this.sides = sides;
    int count = 0;
    for (byte side : sides) {
      count += side;
    }
    second = count;
  }

  /// Takes records in, one after the other.
  public static final class Gathering {
    private final List<Field> fields;
    private final List<Column> columns = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();
    private byte[] sides = new byte[64];

    private Gathering(List<Field> fields) {
      this.fields = List.copyOf(fields);
      if (fields.isEmpty() || fields.size() > 15) {
        throw new IllegalArgumentException(
            "fields (" + fields.size() + ") must be 1 to 15\nMaybe some can be left out.");
      }
      Words ofPersons = new Words(false);
      for (Field field : fields) {
        FieldKind kind = field.kind();
        columns.add(new Column(kind.ofPerson() ? ofPersons : new Words(kind.ofDigits())));
      }
    }

    /// A record of the only file.
    public Gathering add(String id, @Nullable String... values) {
      return add(0, id, values);
    }

    /// A record of the first (0) or second (1) of two files, between which alone pairs are sought.
    public Gathering add(int side, String id, @Nullable String... values) {
      if (values.length != fields.size()) {
        throw new IllegalArgumentException(
            "values ("
                + values.length
                + ") must be as many as fields ("
                + fields.size()
                + ")\nMaybe a missing value was left out; it is given as null.");
      }
      if (ids.size() == sides.length) {
        sides = Arrays.copyOf(sides, sides.length * 2);
      }
      sides[ids.size()] = (byte) side;
      ids.add(id);
      for (int f = 0; f < values.length; f++) {
        columns.get(f).add(Cleaning.of(fields.get(f).kind(), values[f]));
      }
      return this;
    }

    public Records done() {
      int[] order =
          IntStream.range(0, ids.size())
              .boxed()
              .sorted(Comparator.<Integer, String>comparing(ids::get).thenComparing(i -> sides[i]))
              .mapToInt(Integer::intValue)
              .toArray();
      byte[] sorted = new byte[order.length];
      for (int i = 0; i < order.length; i++) {
        sorted[i] = sides[order[i]];
      }
      return new Records(
          fields,
          columns.stream().map(column -> column.inOrder(order)).toList(),
          Arrays.stream(order).mapToObj(ids::get).toArray(String[]::new),
          sorted);
    }
  }

  public static Gathering of(List<Field> fields) {
    return new Gathering(fields);
  }

  public int size() {
    return ids.length;
  }

  public String id(int record) {
    return ids[record];
  }

  public List<Field> fields() {
    return fields;
  }

  /// The values of a record as they are compared, null where not known.
  public @Nullable String[] values(int record) {
    @Nullable String[] values = new String[fields.size()];
    for (int f = 0; f < values.length; f++) {
      int value = columns.get(f).value(record);
      values[f] = value < 0 ? null : columns.get(f).words().word(value);
    }
    return values;
  }

  Column column(int field) {
    return columns.get(field);
  }

  boolean two() {
    return second > 0;
  }

  /// Whether these two may be a pair: of one file any two, of two files one of each.
  boolean mayPair(int a, int b) {
    return a != b && (second == 0 || sides[a] != sides[b]);
  }

  int side(int record) {
    return sides[record];
  }

  /// The number of all pairs.
  double pairs() {
    double n = ids.length;
    return second == 0 ? n * (n - 1) / 2 : (n - second) * second;
  }

  int fieldOf(FieldKind kind) {
    for (int f = 0; f < fields.size(); f++) {
      if (fields.get(f).kind() == kind) {
        return f;
      }
    }
    return Column.NONE;
  }
}
