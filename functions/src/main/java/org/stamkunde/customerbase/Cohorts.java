package org.stamkunde.customerbase;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.stamkunde.lifetime.PurchaseHistory;

/// Customers by the quarter of their first purchase, and how many of each bought again so many
/// quarters later.
final class Cohorts {
  private final TreeMap<Integer, TreeMap<Integer, Integer>> counts = new TreeMap<>();

  /// One cell: of those who first bought in the quarter, how many bought so many quarters `later`
  /// (0: how many they were).
  record Cell(LocalDate quarter, int later, int customers) {}

  void hear(PurchaseHistory history) {
    int first = quarter(history.first());
    TreeMap<Integer, Integer> row = counts.computeIfAbsent(first, q -> new TreeMap<>());
    int last = -1;
    for (int day : history.days()) {
      int later = quarter(day) - first;
      if (later != last) {
        row.merge(later, 1, Integer::sum);
        last = later;
      }
    }
  }

  List<Cell> cells() {
    List<Cell> cells = new ArrayList<>();
    counts.forEach((q, row) -> row.forEach((later, n) -> cells.add(new Cell(day(q), later, n))));
    return cells;
  }

  void write(JdbcTemplate jdbc) {
    jdbc.update("delete from customerbase_cohort");
    Columns<Cell> columns =
        new Columns<Cell>()
            .with("quarter", "date", c -> c.quarter().toString())
            .with("later", "integer", Cell::later)
            .with("customers", "integer", Cell::customers);
    columns.run(
        jdbc,
        "insert into customerbase_cohort (%s) select * from %s"
            .formatted(columns.names(), columns.unnested()),
        cells());
  }

  private static int quarter(int epochDay) {
    LocalDate day = LocalDate.ofEpochDay(epochDay);
    return day.getYear() * 4 + day.get(IsoFields.QUARTER_OF_YEAR) - 1;
  }

  private static LocalDate day(int quarter) {
    return LocalDate.of(Math.floorDiv(quarter, 4), Math.floorMod(quarter, 4) * 3 + 1, 1);
  }
}
