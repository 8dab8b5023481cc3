package org.stamkunde.memory;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stamkunde.memory.orders.OrdersReading.Reject;

/// The rows of a file that could not be taken, with the reasons, for a person to mend. It is made
/// with the first of them.
final class RejectsFile implements AutoCloseable {
  private final Path path;
  private @Nullable BufferedWriter writer;
  private long count;

  RejectsFile(Path path) {
    this.path = path;
  }

  static Path of(Path home, long importer) {
    return home.resolve("rejects").resolve(importer + ".csv");
  }

  void add(Reject reject) {
    count++;
    List<@Nullable String> cells = new ArrayList<>();
    cells.add(Long.toString(reject.line()));
    cells.add(reject.column());
    cells.add(reject.says());
    cells.add(reject.why());
    cells.addAll(reject.cells());
    try {
      BufferedWriter out = writer == null ? open() : writer;
      write(out, cells);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  long count() {
    return count;
  }

  @Nullable Path path() {
    return count == 0 ? null : path.toAbsolutePath();
  }

  private BufferedWriter open() throws IOException {
    PrivateFiles.file(path);
    BufferedWriter out = Files.newBufferedWriter(path, StandardCharsets.UTF_8);
    writer = out;
    write(out, List.of("line", "column", "says", "why", "cells"));
    return out;
  }

  private static void write(BufferedWriter out, List<? extends @Nullable String> cells)
      throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      out.write(i == 0 ? "" : ",");
      out.write(cell(cells.get(i)));
    }
    out.write("\r\n");
  }

  /// A spreadsheet must not take a cell for a formula.
  static String cell(@Nullable String value) {
    if (value == null || value.isEmpty()) {
      return "";
    }
    String safe = "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    boolean quote = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quote ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  @Override
  public void close() {
    if (writer != null) {
      try {
        writer.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
