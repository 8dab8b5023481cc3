package org.stamkunde.memory.orders;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.stamkunde.tables.DateReader;
import org.stamkunde.tables.NumberedIds;
import org.stamkunde.tables.Row;
import org.stamkunde.tables.Words;

/// Reads one row after the other and tells what is wrong with it. After a row without fault, its
/// parts are here until the next.
final class RowReader {
  private static final int LONGEST_ID = 200;
  private static final int LONGEST_TEXT = 2000;
  private static final Instant FIRST = Instant.EPOCH;
  private static final Instant LAST = Instant.parse("2100-01-01T00:00:00Z");

  private final Columns columns;
  private final Styles styles;
  private final Cells cells;
  private final Amounts amounts;
  private final DateReader dates;
  private final OrderState state;
  private final int lastNeeded;
  private Instant at = Instant.EPOCH;
  private @Nullable Field faulty;
  private int faultyColumn;

  RowReader(Columns columns, Styles styles, ZoneId zone) {
    this.columns = columns;
    this.styles = styles;
    cells = new Cells(columns, new Words());
    amounts = new Amounts(columns, styles, cells);
    dates = new DateReader(styles.dates(), zone);
    state = new OrderState(columns);
    lastNeeded = columns.lastNeeded();
  }

  @Nullable RowFault read(Row row) {
    faulty = null;
    faultyColumn = -1;
    RowFault fault = shape(row);
    if (fault != null) {
      return fault;
    }
    cells.take(row);
    fault = ids();
    if (fault != null) {
      return fault;
    }
    faulty = state.undone(cells);
    if (faulty != null) {
      return RowFault.NO_SALE;
    }
    fault = date();
    if (fault != null) {
      faulty = Field.DATE;
      return fault;
    }
    fault = amounts.read();
    faulty = fault == null ? null : amounts.faulty();
    return fault;
  }

  /// The column that is wrong in the row at hand, or -1 for the row as a whole.
  int faultyColumn() {
    return faulty == null ? faultyColumn : columns.of(faulty);
  }

  Instant at() {
    return at;
  }

  Amounts amounts() {
    return amounts;
  }

  Cells cells() {
    return cells;
  }

  String order() {
    cells.at(Field.ORDER);
    return id(styles.ordersTurned());
  }

  String product() {
    boolean numbered = cells.at(Field.PRODUCT);
    if (!numbered) {
      cells.at(Field.TITLE);
    }
    return id(numbered && styles.productsTurned());
  }

  @Nullable String customer() {
    return cells.at(Field.CUSTOMER) ? id(styles.customersTurned()) : null;
  }

  private String id(boolean turned) {
    if (turned) {
      cells.to = NumberedIds.end(cells.text, cells.from, cells.to);
    }
    return cells.word();
  }

  private @Nullable RowFault shape(Row row) {
    int width = columns.width();
    if (row.cells() < width && (row.cells() <= lastNeeded || row.cut())) {
      return RowFault.TOO_FEW;
    }
    for (int i = width; i < row.cells(); i++) {
      if (!row.empty(i)) {
        return RowFault.TOO_MANY;
      }
    }
    return row.control() ? control(row) : null;
  }

  private @Nullable RowFault control(Row row) {
    for (int i = 0; i < Math.min(row.cells(), columns.width()); i++) {
      for (int at = row.from(i); at < row.to(i) && columns.taken(i); at++) {
        char c = row.chars()[at];
        if (c < ' ' && c != '\n' && c != '\r' && c != '\t' || c == 0x7F) {
          faultyColumn = i;
          return RowFault.CONTROL;
        }
      }
    }
    return null;
  }

  private @Nullable RowFault ids() {
    faulty = Field.ORDER;
    if (!cells.at(Field.ORDER)) {
      return RowFault.NO_ORDER;
    }
    if (tooLong(LONGEST_ID)) {
      return RowFault.TOO_LONG;
    }
    if (shortened()) {
      return RowFault.SHORTENED;
    }
    faulty = columns.has(Field.PRODUCT) ? Field.PRODUCT : Field.TITLE;
    if (!cells.at(Field.PRODUCT) && !cells.at(Field.TITLE)) {
      return RowFault.NO_PRODUCT;
    }
    if (tooLong(LONGEST_ID)) {
      return RowFault.TOO_LONG;
    }
    faulty = Field.CUSTOMER;
    if (cells.at(Field.CUSTOMER)) {
      if (tooLong(LONGEST_ID)) {
        return RowFault.TOO_LONG;
      }
      if (shortened()) {
        return RowFault.SHORTENED;
      }
    }
    return texts();
  }

  private @Nullable RowFault texts() {
    for (int i = 0; i < columns.width(); i++) {
      Field field = columns.field(i);
      if (field != null && cells.at(field) && tooLong(LONGEST_TEXT)) {
        faulty = field;
        return RowFault.TOO_LONG;
      }
    }
    faulty = null;
    return null;
  }

  private boolean tooLong(int most) {
    return cells.to - cells.from > most;
  }

  /// `5.36E+05`: the last digits are lost.
  private boolean shortened() {
    char[] text = cells.text;
    int at = cells.to - 1;
    if (at - cells.from < 4 || text[at] < '0' || text[at] > '9') {
      return false;
    }
    while (at > cells.from && text[at] >= '0' && text[at] <= '9') {
      at--;
    }
    boolean power = text[at] == '+' && (text[at - 1] == 'E' || text[at - 1] == 'e');
    return power && at - cells.from >= 2;
  }

  private @Nullable RowFault date() {
    if (!cells.at(Field.DATE)) {
      return RowFault.NO_DATE;
    }
    Instant read = dates.read(cells.text, cells.from, cells.to);
    if (read == null) {
      return RowFault.BAD_DATE;
    }
    at = read;
    if (read.isBefore(FIRST)) {
      return RowFault.EARLY;
    }
    return read.isBefore(LAST) ? null : RowFault.LATE;
  }
}
