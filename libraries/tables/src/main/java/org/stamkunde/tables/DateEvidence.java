package org.stamkunde.tables;

import org.jspecify.annotations.Nullable;

/// What the cells of a column tell about the order of day and month. Years first, months in words
/// and dots between the parts tell it by themselves.
public final class DateEvidence {
  private static final int MONTHS = 12;
  // A few rows that contradict all others are wrong themselves.
  private static final long CLEARLY = 20;

  private final DateShape shape = new DateShape();
  private long dayFirst;
  private long monthFirst;
  private long open;
  private long openLine;
  private String openCell = "";
  private long dayLine;
  private long monthLine;
  private boolean dots;

  public void add(char[] text, int from, int to, long line) {
    if (from == to || !shape.read(text, from, to) || shape.yearFirst()) {
      return;
    }
    int first = shape.first;
    int second = shape.second;
    if (shape.divider == '.') {
      dots = true;
    } else if (first > MONTHS && second <= MONTHS) {
      dayLine = dayFirst++ == 0 ? line : dayLine;
    } else if (second > MONTHS && first <= MONTHS) {
      monthLine = monthFirst++ == 0 ? line : monthLine;
    } else if (first != second && first <= MONTHS && open++ == 0) {
      openLine = line;
      openCell = new String(text, from, to - from);
    }
  }

  /// The order that a part above 12 tells; null where none does, or as many say the one as the
  /// other.
  public @Nullable DateOrder decided() {
    if (dayFirst > CLEARLY * monthFirst) {
      return DateOrder.DAY_FIRST;
    }
    return monthFirst > CLEARLY * dayFirst ? DateOrder.MONTH_FIRST : null;
  }

  public boolean contradicts() {
    return dayFirst > 0 && monthFirst > 0 && decided() == null;
  }

  /// Some dates can be read either way.
  public boolean open() {
    return open > 0;
  }

  /// The first line whose date can be read either way, and its cell.
  public long openLine() {
    return openLine;
  }

  public String openCell() {
    return openCell;
  }

  /// The first line whose date has a part above 12 that tells this order.
  public long lineOf(DateOrder order) {
    return order == DateOrder.DAY_FIRST ? dayLine : monthLine;
  }

  /// The column has dates divided by dots.
  public boolean dots() {
    return dots;
  }
}
