package org.stamkunde.manners.consent;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Rows of text with commas, as spreadsheets read them.
final class Csv {
  private static final String FORMULA = "=+-@\t\r";

  private Csv() {}

  static String row(List<? extends @Nullable String> cells) {
    return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  /// A spreadsheet must not take a cell for a formula.
  static String cell(@Nullable String value) {
    if (value == null || value.isEmpty()) {
      return "";
    }
    String safe = FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    boolean quote = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quote ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  /// What stood in a cell before it was made safe.
  static String plain(String cell) {
    boolean safe =
        cell.length() > 1 && cell.charAt(0) == '\'' && FORMULA.indexOf(cell.charAt(1)) >= 0;
    return safe ? cell.substring(1) : cell;
  }
}
