package org.stamkunde.memory.orders;

import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.stamkunde.tables.DateOrder;
import org.stamkunde.tables.DateReader;

/// What the cells of a column look like, by the first rows.
final class Content {
  private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
  private static final Pattern DECIMAL =
      Pattern.compile("\\D{0,5}-?[\\d .,]*\\d[.,]\\d{1,2}\\D{0,5}");
  private static final Pattern DATE_LIKE = Pattern.compile(".*[-./ ].*[-./ ].*");
  private static final Pattern PERSON = Pattern.compile("[\\p{L}.'-]+(?:,? [\\p{L}.'&-]+)+");
  private static final Pattern CODED = Pattern.compile("\\[[^\\]]+\\] \\S.*");
  private static final int MOST = 9;
  private static final int LONGEST = 200;

  private final List<List<String>> rows;

  Content(List<List<String>> rows) {
    this.rows = rows;
  }

  boolean mails(int column) {
    return most(column, cell -> MAIL.matcher(cell).matches());
  }

  boolean decimals(int column) {
    return most(column, cell -> DECIMAL.matcher(cell).matches());
  }

  boolean people(int column) {
    return most(column, cell -> PERSON.matcher(cell).matches());
  }

  /// Cells such as `[A1] Shirt`.
  boolean coded(int column) {
    return most(column, cell -> CODED.matcher(cell).matches());
  }

  boolean dates(int column) {
    DateReader day = new DateReader(DateOrder.DAY_FIRST, ZoneOffset.UTC);
    DateReader month = new DateReader(DateOrder.MONTH_FIRST, ZoneOffset.UTC);
    return most(
        column,
        cell ->
            DATE_LIKE.matcher(cell).matches()
                && (day.read(cell.toCharArray(), 0, cell.length()) != null
                    || month.read(cell.toCharArray(), 0, cell.length()) != null));
  }

  private boolean most(int column, Predicate<String> looks) {
    int filled = 0;
    int fits = 0;
    for (List<String> row : rows) {
      if (column < row.size() && !row.get(column).isEmpty()) {
        filled++;
        boolean usual = row.get(column).length() <= LONGEST;
        fits += usual && looks.test(row.get(column)) ? 1 : 0;
      }
    }
    return fits > 0 && fits * (MOST + 1) >= filled * MOST;
  }
}
