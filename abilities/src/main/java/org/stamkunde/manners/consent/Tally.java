package org.stamkunde.manners.consent;

import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What became of the rows of a file so far.
final class Tally {
  private static final int MOST_REJECTS = 100_000;
  private static final int FIRST = 20;
  private final List<ConsentImport.Taken> first = new ArrayList<>();
  private final List<RejectedRow> rejects = new ArrayList<>();
  private final Set<String> customers = new HashSet<>();
  private long rows;
  private long accepted;
  private long rejected;
  private long duplicates;

  void row() {
    rows++;
  }

  void known() {
    duplicates++;
  }

  void accept(ConsentRow.Told row, String customer) {
    accepted++;
    customers.add(customer);
    if (first.size() < FIRST) {
      first.add(new ConsentImport.Taken(row.line(), row.happening()));
    }
  }

  void reject(RejectedRow row) {
    rejected++;
    if (rejects.size() < MOST_REJECTS) {
      rejects.add(row);
    }
  }

  List<ConsentImport.Taken> first() {
    return first;
  }

  List<RejectedRow> rejects() {
    return rejects;
  }

  ConsentImport.Result result(@Nullable Path file, Duration took) {
    return new ConsentImport.Result(
        rows,
        accepted,
        rejected,
        duplicates,
        customers.size(),
        file,
        took.toNanos() / (double) ChronoUnit.SECONDS.getDuration().toNanos());
  }
}
