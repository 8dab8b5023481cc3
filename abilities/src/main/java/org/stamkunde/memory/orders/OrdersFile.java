package org.stamkunde.memory.orders;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stamkunde.memory.orders.OrdersReading.Finding;
import org.stamkunde.tables.FileFault;
import org.stamkunde.tables.OtherEncoding;
import org.stamkunde.tables.Row;
import org.stamkunde.tables.Rows;
import org.stamkunde.tables.TextFile;

/// Reads a shop's export of orders: finds out how it is written, then tries every row. Nothing is
/// kept but the beginning of the file, whatever its size.
public final class OrdersFile {
  private static final int SAMPLE = 20;
  private static final int TRIES = 3;

  private final Opening opening;
  private final ReadingOptions options;
  private final ZoneId zone;
  private final @Nullable String saidCurrency;

  private OrdersFile(Opening opening, ReadingOptions options, ZoneId shopZone) {
    this.opening = opening;
    this.options = options;
    this.zone = Objects.requireNonNullElse(options.zone(), shopZone);
    this.saidCurrency = Currencies.said(options.currency());
  }

  /// Reads the whole file once. A file that cannot be taken is refused by a [FileFault], one with
  /// too many bad rows by [TooManyRejects].
  public static OrdersReading read(Path path, ReadingOptions options, ZoneId shopZone) {
    TextFile file = TextFile.open(path);
    try {
      return new OrdersFile(Opening.of(file), options, shopZone).tried();
    } catch (OtherEncoding turnedOut) {
      TextFile decided = file.decidedOverAll();
      return new OrdersFile(Opening.of(decided), options, shopZone).tried();
    }
  }

  /// Tries the rows in the styles that the first of them show, and again if all of them together
  /// show others.
  private OrdersReading tried() {
    Evidence first = new Evidence(opening.columns());
    try (Rows rows = opening.rows()) {
      Row row = rows.next();
      for (int i = 0; i < opening.first().size() && row != null; i++) {
        first.add(row);
        row = rows.next();
      }
    }
    Styles styles = first.styles(options, opening.usualMark());
    for (int i = 1; ; i++) {
      Evidence evidence = new Evidence(opening.columns());
      Currencies currencies = new Currencies(opening.columns());
      Tally tally = pass(styles, evidence, currencies);
      Styles seen = evidence.styles(options, opening.usualMark());
      if (seen.equals(styles) || i == TRIES) {
        return reading(styles, evidence, currencies, tally);
      }
      styles = seen;
    }
  }

  private Tally pass(Styles styles, Evidence evidence, Currencies currencies) {
    Tally tally = new Tally();
    RowReader reader = new RowReader(opening.columns(), styles, zone);
    try (Rows rows = opening.rows()) {
      for (Row row = rows.next(); row != null; row = rows.next()) {
        evidence.add(row);
        RowFault fault = reader.read(row);
        if (fault == null) {
          tally.good();
          currencies.add(reader, row.line());
        } else {
          tally.bad(fault, row.line());
        }
      }
    }
    return tally;
  }

  private OrdersReading reading(
      Styles styles, Evidence evidence, Currencies currencies, Tally tally) {
    if (tally.rows() == 0) {
      throw new FileFault(
          "The file holds a header and no rows. Export the orders again, over a longer period.");
    }
    evidence.demandDates(options);
    String currency = currencies.agreed(saidCurrency);
    if (!options.acceptRejects()) {
      tally.refuseTooMany();
    }
    List<List<String>> sample =
        opening.first().subList(0, Math.min(SAMPLE, opening.first().size()));
    List<Finding> findings = findings(styles, evidence);
    return new ReadOrders(
        opening, styles, zone, new ReadOrders.Found(findings, sample, tally, currency));
  }

  private List<Finding> findings(Styles styles, Evidence evidence) {
    List<Finding> findings = new ArrayList<>(Findings.ofTheFile(opening));
    findings.addAll(Findings.ofTheStyles(opening, styles, evidence, options));
    String because = options.zone() == null ? "the shop's zone" : "as you said";
    findings.add(new Finding("zone", zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId(), because));
    return findings;
  }
}
