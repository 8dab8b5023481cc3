package org.stamkunde.memory.ingest;

import java.time.Instant;
import java.util.List;
import org.stamkunde.memory.Happening;

/// One event that arrived: when, with whose word, as which call, what memory read in it, and what
/// became of it.
public record Arrival(Instant at, Sender sender, String type, List<Happening> read, Result result) {
  public Arrival {
    read = List.copyOf(read);
  }
}
