package org.stamkunde.tables;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The character between the cells of a table, chosen by the rows that it makes: many cells, and
/// equally many in every row.
public record Separator(char character, boolean declared) {
  private static final List<Character> KNOWN = List.of(',', ';', '\t', '|');
  private static final int ROWS = 50;
  private static final String DECLARATION = "sep=";

  public static Separator of(TextFile file) {
    Separator declared = declared(file);
    if (declared != null) {
      return declared;
    }
    char best = ',';
    double most = 0;
    for (char candidate : KNOWN) {
      double score = score(file, candidate);
      if (score > most) {
        most = score;
        best = candidate;
      }
    }
    return new Separator(best, false);
  }

  public String word() {
    return switch (character) {
      case ',' -> "comma";
      case ';' -> "semicolon";
      case '\t' -> "tab";
      case '|' -> "vertical bar";
      default -> "'" + character + "'";
    };
  }

  /// Spreadsheets may write `sep=;` as the first line.
  private static @Nullable Separator declared(TextFile file) {
    for (char candidate : KNOWN) {
      try (Rows rows = file.rows(candidate)) {
        Row first = rows.next();
        if (first != null && declares(first)) {
          return new Separator(candidate, true);
        }
      } catch (FileFault fault) {
        // The wrong separator may see quotes where there are none; the right one will tell.
        continue;
      }
    }
    return null;
  }

  private static boolean declares(Row first) {
    return first.cells() == 2 && first.empty(1) && first.text(0).equalsIgnoreCase(DECLARATION);
  }

  private static double score(TextFile file, char candidate) {
    int width = 0;
    int seen = 0;
    int equal = 0;
    try (Rows rows = file.rows(candidate)) {
      for (Row row = rows.next(); row != null && seen < ROWS; row = rows.next()) {
        width = seen == 0 ? row.cells() : width;
        equal += row.cells() == width ? 1 : 0;
        seen++;
      }
    } catch (FileFault fault) {
      // What was seen before the fault counts: it is told when the file is read.
      return score(width, equal, seen);
    }
    return score(width, equal, seen);
  }

  private static double score(int width, int equal, int seen) {
    return width < 2 ? 0 : width * (0.1 + (double) equal / Math.max(1, seen));
  }
}
