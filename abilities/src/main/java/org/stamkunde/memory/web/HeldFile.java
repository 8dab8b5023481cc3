package org.stamkunde.memory.web;

import java.nio.file.Path;
import java.time.Instant;
import org.stamkunde.memory.orders.ReadingOptions;

/// A file that came from a browser and is not in memory yet.
record HeldFile(
    String token,
    String name,
    long bytes,
    Path path,
    Instant since,
    ReadingOptions options,
    FileState state) {
  HeldFile in(FileState next) {
    return new HeldFile(token, name, bytes, path, since, options, next);
  }

  HeldFile with(ReadingOptions other) {
    return new HeldFile(token, name, bytes, path, since, other, state);
  }
}
