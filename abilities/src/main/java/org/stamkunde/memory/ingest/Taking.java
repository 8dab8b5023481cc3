package org.stamkunde.memory.ingest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.stamkunde.memory.Happening;
import org.stamkunde.memory.Memory;
import org.stamkunde.memory.Receipt;

/// Hands the events of one request to memory, all together where it can, and tells what became of
/// each.
final class Taking {
  private final Sender sender;
  private final Memory memory;
  private final Arrivals arrivals;
  private final Instant now;
  private final List<Result> results = new ArrayList<>();
  private final List<Reading> waiting = new ArrayList<>();

  Taking(Sender sender, Memory memory, Arrivals arrivals, Instant now) {
    this.sender = sender;
    this.memory = memory;
    this.arrivals = arrivals;
    this.now = now;
  }

  List<Result> all(List<Reading> readings) {
    for (Reading reading : readings) {
      if (reading instanceof Reading.Later later) {
        flush();
        waiting.add(resolved(later));
      } else {
        waiting.add(reading);
      }
    }
    flush();
    return results;
  }

  private static Reading resolved(Reading.Later later) {
    try {
      return later.then().get();
    } catch (NotUnderstood e) {
      return new Reading.Refused(later.type(), later.messageId(), e.sentence());
    }
  }

  /// One call of memory for all that waits.
  private void flush() {
    List<Happening> happenings = new ArrayList<>(waiting.size());
    for (Reading reading : waiting) {
      if (reading instanceof Reading.Understood understood) {
        happenings.addAll(understood.happenings());
      }
    }
    List<Receipt> receipts = happenings.isEmpty() ? List.of() : memory.remember(happenings);
    int at = 0;
    for (Reading reading : waiting) {
      switch (reading) {
        case Reading.Understood understood -> {
          Receipt receipt = receipts.get(at);
          at += understood.happenings().size();
          if (receipt.refused() != null) {
            tell(
                reading,
                List.of(),
                new Result(understood.messageId(), Result.Status.REFUSED, receipt.refused()));
            continue;
          }
          Result.Status status =
              receipt.duplicate() ? Result.Status.DUPLICATE : Result.Status.ACCEPTED;
          tell(
              reading,
              understood.happenings(),
              new Result(understood.messageId(), status, understood.remark()));
        }
        case Reading.Done done ->
            tell(reading, List.of(), new Result(done.messageId(), done.status(), done.says()));
        case Reading.Refused refused ->
            tell(
                reading,
                List.of(),
                new Result(refused.messageId(), Result.Status.REFUSED, refused.why()));
        case Reading.Later later ->
            throw new IllegalStateException(
                "an event must be settled by now\nMaybe one that waits led to another.");
      }
    }
    waiting.clear();
  }

  private void tell(Reading reading, List<Happening> read, Result result) {
    results.add(result);
    arrivals.note(new Arrival(now, sender, reading.type(), read, result));
  }
}
