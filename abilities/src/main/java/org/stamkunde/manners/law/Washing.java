package org.stamkunde.manners.law;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The proof of one washing: against which register, as of which day, from which file (its SHA-256
/// hash), what it held, how many of the shop's customers it found, and the first day on which it no
/// longer counts. `id` is null for one that was only tried.
public record Washing(
    @Nullable Long id,
    String register,
    LocalDate day,
    Instant at,
    LocalDate ends,
    String hash,
    Counts counts,
    boolean whole) {

  /// Rows of the file without its header, those that name nobody, entries that may not be
  /// contacted, entries that may, and customers of the shop among the former.
  public record Counts(long rows, long unread, long reserved, long clear, long customers) {}

  /// Whether it counts on a day of the register's country.
  public boolean counts(LocalDate on) {
    return begun(on) && on.isBefore(ends);
  }

  /// Whether the register had answered by that day.
  boolean begun(LocalDate on) {
    return !on.isBefore(day);
  }
}
