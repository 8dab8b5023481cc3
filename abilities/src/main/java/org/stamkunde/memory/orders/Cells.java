package org.stamkunde.memory.orders;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.stamkunde.tables.Row;
import org.stamkunde.tables.Words;

/// The cells of the row at hand by their fields. Where an export tells what is of the order only on
/// its first line, the lines that follow have it from there.
final class Cells {
  private static final int SPREADSHEET_TEXT = 4;

  private final Columns columns;
  private final Words words;
  private final @Nullable char[][] carried = new @Nullable char[Field.COUNT][];
  private Row row = new Row();
  char[] text = new char[0];
  int from;
  int to;

  Cells(Columns columns, Words words) {
    this.columns = columns;
    this.words = words;
  }

  void take(Row next) {
    row = next;
    if (columns.continues()) {
      carry();
    }
  }

  /// Goes to the cell of a field; false where it is empty.
  boolean at(Field field) {
    int column = columns.of(field);
    if (column < 0) {
      from = to;
      return false;
    }
    if (row.empty(column)) {
      char[] before = carried[field.ordinal()];
      text = before == null ? text : before;
      from = 0;
      to = before == null ? 0 : before.length;
    } else {
      text = row.chars();
      from = row.from(column);
      to = row.to(column);
    }
    if (from < to) {
      freeOfSpreadsheets();
    }
    return from < to;
  }

  /// The text of a field, or null where it is empty.
  @Nullable String text(Field field) {
    return at(field) ? words.of(text, from, to) : null;
  }

  String word() {
    return words.of(text, from, to);
  }

  /// `="0150"` and `'0150` are how spreadsheets keep a number from being one.
  private void freeOfSpreadsheets() {
    if (text[from] == '\'' && to - from > 1) {
      from++;
    } else if (text[from] == '='
        && to - from >= SPREADSHEET_TEXT
        && text[from + 1] == '"'
        && text[to - 1] == '"') {
      from += 2;
      to--;
    }
  }

  private void carry() {
    int order = columns.of(Field.ORDER);
    char[] before = carried[Field.ORDER.ordinal()];
    boolean same =
        row.empty(order)
            || before != null
                && Arrays.equals(
                    row.chars(), row.from(order), row.to(order), before, 0, before.length);
    if (!same) {
      Arrays.fill(carried, null);
    }
    for (Field field : Field.values()) {
      int column = columns.of(field);
      boolean ofTheOrder = field == Field.ORDER || field.ofTheOrder();
      if (ofTheOrder && column >= 0 && !row.empty(column)) {
        carried[field.ordinal()] =
            Arrays.copyOfRange(row.chars(), row.from(column), row.to(column));
      }
    }
  }
}
