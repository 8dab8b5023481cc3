package org.stamkunde.manners.ledger;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stamkunde.memory.Act.Told.Basis;
import org.stamkunde.memory.Fact;
import org.stamkunde.memory.Remembered;

/// A customer's age in whole years, by the surest of his facts that tell one: a day of birth before
/// a number of years, what he stated before what was observed, then the newest. A guess tells none,
/// nor does what is no longer held to be so or what nobody can read. A number of years grows with
/// the time since it was told.
final class Age {
  private static final int OLDEST = 150;
  private static final String YEARS = "age";
  private static final Set<String> BIRTH = Set.of("birth-date", "birthday", "date-of-birth");
  private static final Comparator<Fact> SUREST =
      Comparator.comparing((Fact fact) -> BIRTH.contains(fact.name()))
          .thenComparing(fact -> fact.basis() == Basis.STATED)
          .thenComparing(Fact::at)
          .thenComparing(Fact::name)
          .thenComparing(Fact::value);

  private Age() {}

  /// Null where nobody knows it.
  static @Nullable Integer of(Remembered remembered, Instant at, ZoneId zone) {
    Fact surest = null;
    Integer age = null;
    for (Fact fact : remembered.facts()) {
      Integer years = counts(fact, at) ? years(fact, at, zone) : null;
      if (years != null && (surest == null || SUREST.compare(fact, surest) > 0)) {
        surest = fact;
        age = years;
      }
    }
    return age;
  }

  private static boolean counts(Fact fact, Instant at) {
    return (fact.name().equals(YEARS) || BIRTH.contains(fact.name()))
        && fact.basis() != Basis.INFERRED
        && (fact.expires() == null || at.isBefore(fact.expires()));
  }

  private static @Nullable Integer years(Fact fact, Instant at, ZoneId zone) {
    LocalDate today = LocalDate.ofInstant(at, zone);
    try {
      LocalDate born =
          fact.name().equals(YEARS)
              ? LocalDate.ofInstant(fact.at(), zone).minusYears(number(fact))
              : LocalDate.parse(fact.value().strip());
      long years = ChronoUnit.YEARS.between(born, today);
      return born.isAfter(today) || years > OLDEST ? null : (Integer) Math.toIntExact(years);
    } catch (DateTimeException | NumberFormatException unreadable) {
      return null;
    }
  }

  private static int number(Fact fact) {
    return Integer.parseUnsignedInt(fact.value().strip());
  }
}
