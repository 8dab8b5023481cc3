package org.stamkunde.memory.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What was wrong with the rows that could not be taken, by reason and column, the most frequent
/// first.
record RejectReasons(List<Reason> all) {
  private static final int SHOWN = 40;

  /// One reason: how many rows, the first of them, and what its cell said.
  record Reason(String why, String column, long rows, String firstLine, String says) {
    Reason more() {
      return new Reason(why, column, rows + 1, firstLine, says);
    }
  }

  /// Reads a file of rejects: line, column, what the cell said, why, and the cells.
  static RejectReasons of(Path file) {
    Map<List<String>, Reason> reasons = new LinkedHashMap<>();
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      row(reader);
      for (List<String> row = row(reader); row.size() > 3; row = row(reader)) {
        List<String> key = List.of(row.get(3), row.get(1));
        Reason known = reasons.get(key);
        Reason now =
            known == null
                ? new Reason(row.get(3), row.get(1), 1, row.get(0), shortened(row.get(2)))
                : known.more();
        reasons.put(key, now);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new RejectReasons(
        reasons.values().stream()
            .sorted(Comparator.comparingLong(Reason::rows).reversed())
            .toList());
  }

  private static String shortened(String cell) {
    return cell.length() <= SHOWN ? cell : cell.substring(0, SHOWN - 1) + "…";
  }

  /// The next row's cells; none at the end.
  private static List<String> row(BufferedReader reader) throws IOException {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    int c = reader.read();
    if (c < 0) {
      return cells;
    }
    while (c >= 0 && (quoted || c != '\n')) {
      if (c == '"') {
        reader.mark(1);
        boolean doubled = quoted && reader.read() == '"';
        if (doubled) {
          cell.append('"');
        } else {
          if (quoted) {
            reader.reset();
          }
          quoted = !quoted;
        }
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else if (quoted || c != '\r') {
        cell.append((char) c);
      }
      c = reader.read();
    }
    cells.add(cell.toString());
    return cells;
  }
}
