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
import org.stamkunde.tables.Csv;

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
      out.write(Csv.row(cells));
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
    out.write(Csv.row(List.of("line", "column", "says", "why", "cells")));
    return out;
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
