package org.stamkunde.memory.orders;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Counts the rows, those that cannot be taken, and why.
final class Tally {
  private static final int FIFTH = 5;

  private final long[] faults = new long[RowFault.values().length];
  private final long[] firstLine = new long[RowFault.values().length];
  private long rows;

  void good() {
    rows++;
  }

  void bad(RowFault fault, long line) {
    if (faults[fault.ordinal()]++ == 0) {
      firstLine[fault.ordinal()] = line;
    }
    rows++;
  }

  long rows() {
    return rows;
  }

  long rejected() {
    return Arrays.stream(faults).sum();
  }

  void refuseTooMany() {
    long rejected = rejected() - faults[RowFault.NO_SALE.ordinal()];
    if (rejected * FIFTH <= rows) {
      return;
    }
    List<RowFault> worst = new ArrayList<>(List.of(RowFault.values()));
    worst.removeIf(fault -> faults[fault.ordinal()] == 0 || !fault.ofTheFile());
    worst.sort(Comparator.comparingLong((RowFault fault) -> -faults[fault.ordinal()]));
    Map<String, Long> reasons = new LinkedHashMap<>();
    worst.forEach(fault -> reasons.put(fault.why(), faults[fault.ordinal()]));
    String list =
        worst.stream()
            .map(f ->
                "%d: %s (first on line %d)"
                    .formatted(faults[f.ordinal()], f.why(), firstLine[f.ordinal()]))
            .collect(Collectors.joining("; "));
    String says =
        String.format(
            Locale.ROOT,
            "%d of %d rows (%.0f %%) cannot be read. %s. Correct the file, or say --accept-rejects to"
                + " import the others.",
            rejected,
            rows,
            100.0 * rejected / rows,
            list);
    throw new TooManyRejects(says, rows, rejected, reasons);
  }
}
