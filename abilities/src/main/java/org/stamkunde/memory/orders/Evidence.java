package org.stamkunde.memory.orders;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stamkunde.tables.DateEvidence;
import org.stamkunde.tables.DateOrder;
import org.stamkunde.tables.DecimalEvidence;
import org.stamkunde.tables.DecimalMark;
import org.stamkunde.tables.FileFault;
import org.stamkunde.tables.NumberedIds;
import org.stamkunde.tables.Row;

/// What all rows together tell about the styles of the file.
final class Evidence {
  private final Columns columns;
  private final DateEvidence dates = new DateEvidence();
  private final NumberedIds orders = new NumberedIds();
  private final NumberedIds products = new NumberedIds();
  private final NumberedIds customers = new NumberedIds();
  private final Map<Field, DecimalEvidence> numbers = new EnumMap<>(Field.class);
  private final Field[] numberFields;
  private final DecimalEvidence[] numberEvidence;

  Evidence(Columns columns) {
    this.columns = columns;
    for (Field field : Field.values()) {
      if (field.isNumber() && columns.has(field)) {
        numbers.put(field, new DecimalEvidence());
      }
    }
    numberFields = numbers.keySet().toArray(new Field[0]);
    numberEvidence = numbers.values().toArray(new DecimalEvidence[0]);
  }

  void add(Row row) {
    for (int i = 0; i < numberFields.length; i++) {
      int column = columns.of(numberFields[i]);
      if (column < row.cells()) {
        numberEvidence[i].add(row.chars(), row.from(column), row.to(column));
      }
    }
    int date = columns.of(Field.DATE);
    if (date < row.cells()) {
      dates.add(row.chars(), row.from(date), row.to(date), row.line());
    }
    add(orders, Field.ORDER, row);
    add(products, Field.PRODUCT, row);
    add(customers, Field.CUSTOMER, row);
  }

  private void add(NumberedIds ids, Field field, Row row) {
    int column = columns.of(field);
    if (column >= 0 && column < row.cells()) {
      ids.add(row.chars(), row.from(column), row.to(column));
    }
  }

  /// The styles that the rows so far tell; what they leave open is guessed.
  Styles styles(ReadingOptions options, DecimalMark usual) {
    DecimalEvidence all = new DecimalEvidence();
    numbers.values().forEach(all::add);
    DecimalMark ofTheFile = Objects.requireNonNullElse(all.decided(), usual);
    Map<Field, DecimalMark> marks = new EnumMap<>(Field.class);
    numbers.forEach(
        (field, seen) -> marks.put(field, Objects.requireNonNullElse(seen.decided(), ofTheFile)));
    return new Styles(
        marks, order(options), orders.someTurned(), products.allTurned(), customers.someTurned());
  }

  DateEvidence dates() {
    return dates;
  }

  /// Throws where the order of day and month is not to be known from the file, or a person said the
  /// contrary of it.
  void demandDates(ReadingOptions options) {
    DateOrder seen = dates.decided();
    DateOrder told = said(options);
    String column = columns.header(columns.of(Field.DATE));
    if (told != null) {
      if (seen != null && seen != told) {
        throw fault(
            "Line %d, column \"%s\": a part above 12 shows that these dates are %s, not %s."
                + " Leave --dates out.",
            dates.lineOf(seen), column, words(seen), words(told));
      }
    } else if (dates.contradicts()) {
      throw fault(
          "Column \"%2$s\" mixes two kinds of dates: line %1$d is day-first, line %3$d month-first."
              + " Export the dates as year-month-day, or say --dates day-first or --dates"
              + " month-first and see what is rejected.",
          dates.lineOf(DateOrder.DAY_FIRST), column, dates.lineOf(DateOrder.MONTH_FIRST), "");
    } else if (seen == null && dates.open() && !columns.dayFirst()) {
      throw fault(
          "Line %d, column \"%s\": %s can be day-first or month-first, and no date in the file"
              + " tells which. Say --dates day-first or --dates month-first.",
          dates.openLine(), column, dates.openCell(), "");
    }
  }

  private static FileFault fault(String says, long line, String column, Object a, Object b) {
    return new FileFault(says.formatted(line, column, a, b), line, column);
  }

  private DateOrder order(ReadingOptions options) {
    DateOrder told = said(options);
    return told != null ? told : Objects.requireNonNullElse(dates.decided(), DateOrder.DAY_FIRST);
  }

  static String words(DateOrder order) {
    return order == DateOrder.DAY_FIRST ? "day-first" : "month-first";
  }

  private static @Nullable DateOrder said(ReadingOptions options) {
    return options.dates() == null ? null : DateOrder.valueOf(options.dates().name());
  }
}
