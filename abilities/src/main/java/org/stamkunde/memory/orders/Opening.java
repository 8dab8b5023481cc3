package org.stamkunde.memory.orders;

import java.util.ArrayList;
import java.util.List;
import org.stamkunde.tables.DecimalMark;
import org.stamkunde.tables.FileFault;
import org.stamkunde.tables.Row;
import org.stamkunde.tables.Rows;
import org.stamkunde.tables.Separator;
import org.stamkunde.tables.TextFile;

/// The beginning of a file: its separator, its header, its first rows, and which column is what.
record Opening(
    TextFile file, Separator separator, int headerRow, Columns columns, List<List<String>> first) {

  // Enough to guess by, and little to keep: some thousand rows.
  private static final int LETTERS = 1 << 18;
  private static final int ROW = 16;
  // Reports have titles above their table.
  private static final int TITLES = 10;

  static Opening of(TextFile file) {
    Separator separator = Separator.of(file);
    try (Rows rows = file.rows(separator.character())) {
      List<List<String>> begin = new ArrayList<>();
      List<Long> lines = new ArrayList<>();
      Row row = rows.next();
      for (int room = LETTERS; row != null && room > 0; row = rows.next()) {
        List<String> cells = row.texts();
        begin.add(cells);
        lines.add(row.line());
        room -= ROW + cells.stream().mapToInt(String::length).sum();
      }
      int header = headerRow(begin, separator);
      if (header >= begin.size()) {
        throw new FileFault("The file holds no rows. Export the orders again.");
      }
      List<List<String>> first = List.copyOf(begin.subList(header + 1, begin.size()));
      Columns columns = ColumnChoice.of(trimmed(begin.get(header)), first, lines.get(header));
      return new Opening(file, separator, header, columns, first);
    }
  }

  /// The rows behind the header.
  Rows rows() {
    Rows rows = file.rows(separator.character());
    for (int i = 0; i <= headerRow; i++) {
      rows.next();
    }
    return rows;
  }

  /// The decimal mark to expect where no number tells it.
  DecimalMark usualMark() {
    boolean comma =
        separator.character() == ';' || columns.dayFirst() && separator.character() != ',';
    return comma ? DecimalMark.COMMA : DecimalMark.POINT;
  }

  private static int headerRow(List<List<String>> begin, Separator separator) {
    int first = separator.declared() ? 1 : 0;
    for (int i = first; i < Math.min(TITLES, begin.size()); i++) {
      if (ColumnChoice.fits(begin.get(i))) {
        return i;
      }
    }
    return first;
  }

  private static List<String> trimmed(List<String> headers) {
    int end = headers.size();
    while (end > 1 && headers.get(end - 1).isEmpty()) {
      end--;
    }
    return List.copyOf(headers.subList(0, end));
  }
}
