package org.stamkunde.manners.law;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Map;
import java.util.Set;

/// When a country's law lets sellers call: on these days of the week, not on its public holidays,
/// between two times of the recipient's day, both included; some eves close earlier.
record CallingHours(
    Set<DayOfWeek> days,
    LocalTime from,
    LocalTime to,
    Map<MonthDay, LocalTime> eves,
    Holidays holidays) {
  CallingHours {
    days = Set.copyOf(days);
    eves = Map.copyOf(eves);
  }

  /// Where the law says nothing.
  static final CallingHours ALWAYS =
      new CallingHours(
          Set.of(DayOfWeek.values()), LocalTime.MIN, LocalTime.MAX, Map.of(), Holidays.NONE);

  boolean open(LocalDateTime at) {
    LocalTime time = at.toLocalTime();
    LocalTime closes = eves.getOrDefault(MonthDay.from(at), to);
    return days.contains(at.getDayOfWeek())
        && !time.isBefore(from)
        && !time.isAfter(closes)
        && !holidays.on(at.toLocalDate());
  }
}
