package org.stamkunde.manners.words.command;

import java.util.List;
import java.util.Locale;
import org.stamkunde.manners.Words.Checked;
import org.stamkunde.manners.Words.Finding;

/// Findings for people at a terminal: the line, the place under it, why, and what instead.
final class Pointing {
  private static final int WIDEST = 100;

  private Pointing() {}

  static String out(String name, String text, Checked checked) {
    List<String> lines = text.lines().toList();
    StringBuilder out = new StringBuilder();
    for (Finding finding : checked.findings()) {
      out.append(
          "%s:%d:%d %s%n".formatted(name, finding.line(), finding.column(), finding.kind().word()));
      show(out, lines.get(finding.line() - 1), finding);
      out.append("  ").append(finding.why()).append(System.lineSeparator());
      out.append("  → ").append(finding.instead()).append("%n%n".formatted());
    }
    return out.append(sum(checked)).toString();
  }

  /// The part of the line that fits, and the place under it.
  private static void show(StringBuilder out, String line, Finding finding) {
    int[] signs = line.replace('\t', ' ').codePoints().toArray();
    int column = finding.column() - 1;
    int length =
        finding.text().lines().findFirst().orElse("").codePointCount(0, firstLength(finding));
    int from = Math.max(0, Math.min(column - 20, signs.length - WIDEST));
    int to = Math.min(signs.length, from + WIDEST);
    int marked = Math.max(1, Math.min(length, to - column));
    out.append("  ").append(new String(signs, from, to - from)).append(System.lineSeparator());
    out.append("  ").append(" ".repeat(column - from)).append("~".repeat(marked));
    out.append(System.lineSeparator());
  }

  private static int firstLength(Finding finding) {
    return finding.text().lines().findFirst().orElse("").length();
  }

  private static String sum(Checked checked) {
    int found = checked.findings().size();
    String places =
        switch (found) {
          case 0 -> "Nothing to mend";
          case 1 -> "One place to mend";
          default -> found + " places to mend";
        };
    String lix =
        checked.lix() == null ? "" : String.format(Locale.ROOT, ", LIX %.0f", checked.lix());
    return "%s in %d words%s.".formatted(places, checked.words(), lix);
  }
}
