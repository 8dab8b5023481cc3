package org.stamkunde.memory.orders;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which column of the file is which field. A field without a column has -1.
final class Columns {
  private final List<String> headers;
  private final int[] column = new int[Field.COUNT];
  private final @Nullable Field[] fields;
  private final boolean continues;
  private final boolean dayFirst;
  private final @Nullable String dialect;

  Columns(List<String> headers, @Nullable String dialect, boolean continues, boolean dayFirst) {
    this.headers = headers;
    this.fields = new @Nullable Field[headers.size()];
    this.dialect = dialect;
    this.continues = continues;
    this.dayFirst = dayFirst;
    Arrays.fill(column, -1);
  }

  void set(Field field, int index) {
    column[field.ordinal()] = index;
    fields[index] = field;
  }

  int of(Field field) {
    return column[field.ordinal()];
  }

  boolean has(Field field) {
    return column[field.ordinal()] >= 0;
  }

  boolean taken(int index) {
    return field(index) != null;
  }

  @Nullable Field field(int index) {
    return fields[index];
  }

  List<String> headers() {
    return headers;
  }

  String header(int index) {
    return headers.get(index);
  }

  int width() {
    return headers.size();
  }

  /// The lines of an order leave the cells of the order empty after the first.
  boolean continues() {
    return continues;
  }

  /// The headers are Norwegian or Danish.
  boolean dayFirst() {
    return dayFirst;
  }

  @Nullable String dialect() {
    return dialect;
  }

  /// The last column without which no line can be read.
  int lastNeeded() {
    int last = 0;
    for (Field field : Field.values()) {
      if (field.compareTo(Field.PRODUCT) <= 0 || field.isNumber()) {
        last = Math.max(last, of(field));
      }
    }
    return Math.max(last, has(Field.PRODUCT) ? 0 : of(Field.TITLE));
  }

  List<OrdersReading.Column> described(List<List<String>> sample) {
    List<OrdersReading.Column> described = new ArrayList<>();
    for (int i = 0; i < headers.size(); i++) {
      Field field = field(i);
      String words = field == null ? null : field.words();
      described.add(new OrdersReading.Column(i, headers.get(i), words, example(sample, i)));
    }
    return described;
  }

  private static @Nullable String example(List<List<String>> sample, int index) {
    for (List<String> row : sample) {
      if (index < row.size() && !row.get(index).isEmpty()) {
        return row.get(index);
      }
    }
    return null;
  }
}
