package org.stamkunde.manners.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Counts contacts in every window of a length, wherever it begins. A window holds its beginning
/// and not its end: two contacts exactly one period apart lie in no common window. A contact that
/// is held counts wherever it may yet be made.
final class Windows {
  private Windows() {}

  /// Whether one more contact, made between two moments, leaves at most so many in any window.
  ///
  /// A window that begins at `w` can hold a contact made between `e` and `l` where `e − period < w
  /// ≤ l`; most contacts are held together by a window that begins at some `l`.
  static boolean fits(
      List<Contact> counted, Instant earliest, Instant latest, int most, Duration period) {
    if (most < 1) {
      return false;
    }
    if (counted.size() < most) {
      return true;
    }
    Instant after = earliest.minus(period);
    if (held(counted, latest, period) + 1 > most) {
      return false;
    }
    for (Contact one : counted) {
      Instant begin = one.latest();
      if (begin.isAfter(after)
          && begin.isBefore(latest)
          && held(counted, begin, period) + 1 > most) {
        return false;
      }
    }
    return true;
  }

  private static int held(List<Contact> counted, Instant begin, Duration period) {
    Instant end = begin.plus(period);
    int held = 0;
    for (Contact one : counted) {
      if (one.earliest().isBefore(end) && !begin.isAfter(one.latest())) {
        held++;
      }
    }
    return held;
  }

  /// The first moment from this one on at which one more fits; null where none ever does.
  static @Nullable Instant next(
      List<Contact> counted, Instant from, Duration hold, int most, Duration period) {
    List<Instant> moments = new ArrayList<>();
    moments.add(from);
    for (Contact one : counted) {
      Instant free = one.latest().plus(period);
      if (free.isAfter(from)) {
        moments.add(free);
      }
    }
    moments.sort(null);
    for (Instant moment : moments) {
      if (fits(counted, moment, moment.plus(hold), most, period)) {
        return moment;
      }
    }
    return null;
  }
}
