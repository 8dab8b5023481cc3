package org.stamkunde.memory.orders;

import java.util.ArrayList;
import java.util.List;
import org.stamkunde.memory.orders.OrdersReading.Finding;
import org.stamkunde.tables.DateEvidence;
import org.stamkunde.tables.DecimalMark;

/// Says in words how a file was understood.
final class Findings {
  private Findings() {}

  static List<Finding> ofTheFile(Opening opening) {
    List<Finding> findings = new ArrayList<>();
    var encoding = opening.file().encoding();
    String packed = opening.file().packed() ? ", packed by gzip" : "";
    findings.add(new Finding("encoding", encoding.name() + packed, encoding.because()));
    String because = opening.separator().declared() ? "the first line says so" : "the rows fit it";
    findings.add(new Finding("separator", opening.separator().word(), because));
    String dialect = opening.columns().dialect();
    if (dialect != null) {
      findings.add(new Finding("dialect", dialect, "the names of the columns"));
    }
    return findings;
  }

  static List<Finding> ofTheStyles(
      Opening opening, Styles styles, Evidence evidence, ReadingOptions options) {
    Columns columns = opening.columns();
    Field money = columns.has(Field.PRICE) ? Field.PRICE : Field.TOTAL;
    DecimalMark mark = styles.mark(money);
    String price = "column \"" + columns.header(columns.of(money)) + "\" as a whole";
    return List.of(
        new Finding("decimals", mark.word(), price),
        new Finding("dates", dates(styles, evidence), reason(opening, evidence, options)));
  }

  private static String dates(Styles styles, Evidence evidence) {
    DateEvidence dates = evidence.dates();
    boolean told = dates.open() || dates.decided() != null;
    if (told) {
      return Evidence.words(styles.dates());
    }
    return dates.dots() ? "day-first" : "unambiguous";
  }

  private static String reason(Opening opening, Evidence evidence, ReadingOptions options) {
    DateEvidence dates = evidence.dates();
    if (dates.decided() != null) {
      return "a part above 12 on line " + dates.lineOf(dates.decided());
    }
    if (options.dates() != null) {
      return "as you said";
    }
    if (dates.open()) {
      return opening.columns().dayFirst() ? "the headers are Norwegian or Danish" : "";
    }
    return dates.dots()
        ? "dots between day, month and year"
        : "the year stands first, or months have names";
  }
}
