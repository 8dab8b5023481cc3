package org.stamkunde.customerbase.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stamkunde.customerbase.Statement;

/// The newest cohorts as a table: a row for each quarter of first purchase, a column for each
/// quarter after it; a cell that has not been yet is null, the present quarter's is only begun.
record CohortTable(List<Integer> columns, List<Row> rows) {

  /// One cohort.
  record Row(int year, int quarter, int customers, List<@Nullable Cell> cells) {}

  /// How many bought again; `shade` from 0 to 5 for the eye, `begun` while the quarter runs.
  record Cell(int customers, double share, int shade, boolean begun) {}

  static CohortTable of(List<Statement.Cohort> cohorts, LocalDate today, int most) {
    List<Statement.Cohort> shown =
        cohorts.subList(Math.max(0, cohorts.size() - most), cohorts.size());
    int columns = shown.isEmpty() ? 0 : Math.min(most, passed(shown.getFirst().quarter(), today));
    List<Integer> heads = new ArrayList<>();
    for (int i = 1; i <= columns; i++) {
      heads.add(i);
    }
    double top =
        shown.stream()
            .flatMap(c -> c.again().stream())
            .mapToDouble(Statement.Cohort.Again::share)
            .max()
            .orElse(1);
    return new CohortTable(heads, shown.stream().map(c -> row(c, today, columns, top)).toList());
  }

  private static Row row(Statement.Cohort cohort, LocalDate today, int columns, double top) {
    List<@Nullable Cell> cells = new ArrayList<>();
    int passed = passed(cohort.quarter(), today);
    for (int later = 1; later <= columns; later++) {
      cells.add(later > passed ? null : cell(cohort, later, top, later == passed));
    }
    return new Row(
        cohort.quarter().getYear(),
        (cohort.quarter().getMonthValue() + 2) / 3,
        cohort.customers(),
        cells);
  }

  private static Cell cell(Statement.Cohort cohort, int later, double top, boolean begun) {
    for (Statement.Cohort.Again again : cohort.again()) {
      if (again.later() == later) {
        int shade = Math.min(5, (int) Math.ceil(5 * again.share() / top));
        return new Cell(again.customers(), again.share(), shade, begun);
      }
    }
    return new Cell(0, 0, 0, begun);
  }

  private static int passed(LocalDate quarter, LocalDate today) {
    return (int) ChronoUnit.MONTHS.between(quarter, today.withDayOfMonth(1)) / 3;
  }
}
