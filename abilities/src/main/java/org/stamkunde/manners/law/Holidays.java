package org.stamkunde.manners.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The public holidays of a country, computed for any year from the rules of its file.
final class Holidays {
  static final Holidays NONE = new Holidays(List.of());
  private final List<HolidayRule> rules;
  private final Map<Integer, SortedMap<LocalDate, String>> years = new ConcurrentHashMap<>();

  Holidays(List<HolidayRule> rules) {
    this.rules = List.copyOf(rules);
  }

  public boolean on(LocalDate day) {
    return in(day.getYear()).containsKey(day);
  }

  /// The holiday's own name in the country's language; null on any other day.
  public @Nullable String named(LocalDate day) {
    return in(day.getYear()).get(day);
  }

  /// The year's holidays in order.
  public SortedMap<LocalDate, String> in(int year) {
    return years.computeIfAbsent(year, this::computed);
  }

  private SortedMap<LocalDate, String> computed(int year) {
    SortedMap<LocalDate, String> days = new TreeMap<>();
    for (HolidayRule rule : rules) {
      if (rule.holds(year)) {
        days.putIfAbsent(rule.day(year), rule.name());
      }
    }
    for (HolidayRule rule : rules) {
      if (rule.holds(year) && rule.substitute() && HolidayRule.weekend(rule.day(year))) {
        LocalDate day = rule.day(year);
        while (HolidayRule.weekend(day) || days.containsKey(day)) {
          day = day.plusDays(1);
        }
        days.put(day, rule.name());
      }
    }
    return java.util.Collections.unmodifiableSortedMap(days);
  }
}
