package org.stamkunde.customerbase.web;

import java.io.PrintWriter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.stamkunde.customerbase.CustomerValue;
import org.stamkunde.customerbase.Listed;
import org.stamkunde.tables.Csv;

/// The list of customers as a file for a spreadsheet. A cell that a spreadsheet would take for a
/// formula is marked as text.
final class CustomersExport {
  private final PrintWriter out;

  CustomersExport(PrintWriter out) {
    this.out = out;
  }

  void head() {
    line(
        "customer",
        "name",
        "city",
        "country",
        "last_purchase",
        "orders",
        "revenue",
        "expected_12_months",
        "low",
        "high",
        "still_a_customer",
        "standing",
        "group");
  }

  void row(Listed.Row row) {
    CustomerValue.Expected expected = row.expected12Months();
    line(
        row.customer(),
        row.name(),
        row.city(),
        row.country(),
        row.lastPurchase() == null ? null : row.lastPurchase().truncatedTo(ChronoUnit.SECONDS),
        row.orders(),
        row.revenue().toPlainString(),
        expected == null ? null : expected.mean(),
        expected == null ? null : expected.low(),
        expected == null ? null : expected.high(),
        row.probablyActive(),
        row.standing().word(),
        row.group() == null ? null : Asked.word(row.group()));
  }

  private void line(@Nullable Object... cells) {
    out.print(
        Csv.row(Arrays.stream(cells).map(one -> one == null ? null : one.toString()).toList()));
  }
}
