package org.stamkunde.tables;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
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
    try (Rows rows = file.rows(',')) {
      Row first = rows.next();
      String says = first == null ? "" : String.join(",", first.texts());
      boolean declares =
          says.length() == DECLARATION.length() + 1
              && says.toLowerCase(Locale.ROOT).startsWith(DECLARATION);
      return declares ? new Separator(says.charAt(says.length() - 1), true) : null;
    } catch (FileFault fault) {
      // The wrong separator may see quotes where there are none; the right one will tell.
      return null;
    }
  }

  private static double score(TextFile file, char candidate) {
    List<Integer> widths = new ArrayList<>();
    try (Rows rows = file.rows(candidate)) {
      for (Row row = rows.next(); row != null && widths.size() < ROWS; row = rows.next()) {
        widths.add(row.cells());
      }
    } catch (FileFault fault) {
      // What was seen before the fault counts: it is told when the file is read.
      return score(widths);
    }
    return score(widths);
  }

  /// The width that most rows have, and how many have it.
  private static double score(List<Integer> widths) {
    int usual = 0;
    int most = 0;
    for (int width : widths) {
      int equal = Collections.frequency(widths, width);
      if (equal > most || equal == most && width > usual) {
        usual = width;
        most = equal;
      }
    }
    return usual < 2 ? 0 : usual * (0.1 + (double) most / widths.size());
  }
}
