package org.stamkunde.memory.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stamkunde.frame.Answer;
import org.stamkunde.memory.Imports;
import org.stamkunde.memory.orders.OrdersReading;

/// What an import did or would do, for programs and for people.
final class ImportWords {
  private static final int SHOWN = 5;
  private static final int WIDTH = 60;

  private ImportWords() {}

  static Answer result(Imports.Result result) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("import", result.id());
    json.put("rows", result.rows());
    json.put("accepted", result.accepted());
    json.put("rejected", result.rejected());
    json.put("duplicates", result.duplicates());
    json.put("customers", result.customers());
    json.put("orders", result.orders());
    json.put("rejects", result.rejects() == null ? null : result.rejects().toString());
    json.put("seconds", result.seconds());
    StringBuilder text = new StringBuilder();
    text.append(
        words(
            "Import %d: %,d rows, %,d taken in, %,d known before, %,d rejected (%.1f s).%n",
            result.id(),
            result.rows(),
            result.accepted(),
            result.duplicates(),
            result.rejected(),
            result.seconds()));
    text.append(
        words("It holds %,d customers and %,d orders.%n", result.customers(), result.orders()));
    if (result.rejects() != null) {
      text.append(words("The rejected rows, with reasons: %s%n", result.rejects()));
    }
    text.append(words("To take it back: ./stamkunde import orders --undo %d%n", result.id()));
    return new Answer(json, text.toString());
  }

  static Answer undone(Imports.Undone undone) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("import", undone.id());
    json.put("retracted", undone.retracted());
    json.put("kept", undone.kept());
    json.put("seconds", undone.seconds());
    String text =
        words(
            "Import %d is undone: %,d lines taken back, %,d kept because others carry them"
                + " (%.1f s).%n",
            undone.id(), undone.retracted(), undone.kept(), undone.seconds());
    return new Answer(json, text);
  }

  /// The reading of a file; nothing was written.
  static Answer reading(OrdersReading reading, Imports.Result result) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("rows", reading.rows());
    json.put("accepted", result.accepted());
    json.put("rejected", result.rejected());
    json.put("duplicates", result.duplicates());
    json.put("customers", result.customers());
    json.put("orders", result.orders());
    json.put("rejects", null);
    json.put("seconds", result.seconds());
    json.put("currency", reading.currency());
    json.put("findings", reading.findings());
    json.put("columns", reading.columns());
    json.put("sample", reading.sample());
    return new Answer(json, text(reading, result));
  }

  private static String text(OrdersReading reading, Imports.Result result) {
    StringBuilder text = new StringBuilder("How the file is read (nothing was written)\n\n");
    for (OrdersReading.Finding finding : reading.findings()) {
      text.append(words("  %-12s %s (%s)%n", finding.what(), finding.value(), finding.because()));
    }
    text.append(words("%n  %-24s %-18s %s%n", "column", "read as", "example"));
    for (OrdersReading.Column column : reading.columns()) {
      text.append(
          words(
              "  %-24s %-18s %s%n",
              column.header(),
              column.field() == null ? "(not used)" : column.field(),
              column.example() == null ? "" : column.example()));
    }
    text.append("\n");
    for (List<String> row : reading.sample().stream().limit(SHOWN).toList()) {
      String line = String.join(" | ", row);
      text.append("  ").append(line, 0, Math.min(line.length(), 2 * WIDTH)).append("\n");
    }
    text.append(
        words(
            "%n%,d rows: %,d would be taken in, %,d are known, %,d would be rejected.%n",
            reading.rows(), result.accepted(), result.duplicates(), result.rejected()));
    return text.toString();
  }

  private static String words(String format, @Nullable Object... arguments) {
    return String.format(Locale.ROOT, format, arguments);
  }
}
