package org.stamkunde.manners.consent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stamkunde.memory.PrivateFiles;
import org.stamkunde.tables.Csv;

/// The files of rows that could not be taken, with line and reason, for a person to mend. They are
/// deleted after 30 days, and all of them when anybody is forgotten.
class RejectedRows {
  private static final String NAMED = "consents-";
  private static final Duration KEPT = Duration.ofDays(30);
  private final Path folder;

  RejectedRows(Path folder) {
    this.folder = folder;
  }

  Path write(List<RejectedRow> rejects, Instant now) {
    Path file = folder.resolve(NAMED + now.toEpochMilli() + ".csv");
    StringBuilder text =
        new StringBuilder(Csv.row(List.of("line", "column", "says", "why", "cells")));
    for (RejectedRow one :
        rejects.stream().sorted(Comparator.comparing(RejectedRow::line)).toList()) {
      List<String> cells = new ArrayList<>();
      cells.add(Long.toString(one.line()));
      cells.add(one.column());
      cells.add(one.says());
      cells.add(one.why().english());
      cells.addAll(one.cells());
      text.append(Csv.row(cells));
    }
    try {
      drop(now.minus(KEPT));
      PrivateFiles.file(file);
      Files.writeString(file, text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toAbsolutePath();
  }

  long dropAll() {
    try {
      return drop(Instant.MAX);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private long drop(Instant before) throws IOException {
    if (!Files.isDirectory(folder)) {
      return 0;
    }
    long dropped = 0;
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, NAMED + "*.csv")) {
      for (Path file : files) {
        if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
          Files.delete(file);
          dropped++;
        }
      }
    }
    return dropped;
  }
}
