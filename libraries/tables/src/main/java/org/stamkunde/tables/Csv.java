package org.stamkunde.tables;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Rows of text with commas, as spreadsheets read them. What a spreadsheet would take for a formula
/// is marked as text.
public final class Csv {
  private static final String FORMULA = "=+-@\t\r";
  private static final Pattern NUMBER = Pattern.compile("-?[0-9.]+(E-?[0-9]+)?");

  private Csv() {}

  /// One row with the end of its line; what is not known is an empty cell.
  public static String row(List<? extends @Nullable String> cells) {
    return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  /// A cell, in quotes where it needs them.
  public static String cell(@Nullable String value) {
    String safe = safe(value);
    boolean quote = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quote ? quoted(safe) : safe;
  }

  /// A cell in quotes; an empty one needs none.
  public static String quotedCell(@Nullable String value) {
    String safe = safe(value);
    return safe.isEmpty() ? "" : quoted(safe);
  }

  private static String quoted(String safe) {
    return '"' + safe.replace("\"", "\"\"") + '"';
  }

  private static String safe(@Nullable String value) {
    if (value == null || value.isEmpty()) {
      return "";
    }
    boolean formula = FORMULA.indexOf(value.charAt(0)) >= 0 && !NUMBER.matcher(value).matches();
    return formula ? "'" + value : value;
  }

  /// What stood in a cell before it was made safe.
  public static String plain(String cell) {
    boolean safe =
        cell.length() > 1 && cell.charAt(0) == '\'' && FORMULA.indexOf(cell.charAt(1)) >= 0;
    return safe ? cell.substring(1) : cell;
  }
}
