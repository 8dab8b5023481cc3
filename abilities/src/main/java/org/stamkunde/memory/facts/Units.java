package org.stamkunde.memory.facts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Units of measures, and how one is converted into another of its sort.
final class Units {
  /// Twelve digits are more than anybody measures, and less than what thirds of an inch would give.
  private static final MathContext DIGITS = new MathContext(12);

  private static final Pattern WRITTEN = Pattern.compile("(.*?\\d)\\s*([^\\d\\s.,]\\S*)?");

  /// A unit, of which sort it is, and how many of the sort's first unit it holds.
  private record Unit(String name, String sort, BigDecimal size) {}

  private static final Map<String, Unit> UNITS = new LinkedHashMap<>();

  static {
    sort("length", "mm 1", "cm 10", "m 1000", "km 1000000", "in 25.4", "ft 304.8");
    sort("weight", "g 1", "hg 100", "kg 1000", "t 1000000", "oz 28.349523125", "lb 453.59237");
    sort("volume", "ml 1", "cl 10", "dl 100", "l 1000");
    sort("area", "cm² 1", "m² 10000", "ha 100000000");
    sort("time", "s 1", "min 60", "h 3600", "days 86400", "weeks 604800");
    sort("count", "pcs 1");
    Map.of("cm2", "cm²", "m2", "m²", "day", "days", "week", "weeks", "\"", "in", "kilo", "kg")
        .forEach((other, name) -> UNITS.put(other, unit(name)));
  }

  private Units() {}

  private static void sort(String sort, String... units) {
    for (String unit : units) {
      String[] parts = unit.split(" ");
      UNITS.put(parts[0], new Unit(parts[0], sort, new BigDecimal(parts[1])));
    }
  }

  private static Unit unit(String name) {
    Unit unit = UNITS.get(name);
    if (unit == null) {
      throw new IllegalStateException("unit (" + name + ") must be known\nMaybe it is misspelt.");
    }
    return unit;
  }

  /// The unit's own name, or a sentence for whoever wrote another.
  static String known(String unit) {
    Unit found = UNITS.get(unit.strip());
    if (found == null) {
      throw new FactMistake(
          "detail",
          "A measure needs a unit that can be converted. Write one of %s: --unit cm."
              .formatted(names(null)));
    }
    return found.name();
  }

  static Reading read(String text, String unit) {
    Matcher written = WRITTEN.matcher(text);
    if (!written.matches()) {
      return Reading.not(
          "measure", "This is not a measure. Write a number with its unit, such as 12 %s.", unit);
    }
    Decimals.Read number = Decimals.read(written.group(1));
    if (number.number() == null) {
      return number.why();
    }
    Unit to = unit(unit);
    String name = written.group(2);
    Unit from = name == null ? to : UNITS.get(name);
    if (from == null || !from.sort().equals(to.sort())) {
      return Reading.not(
          "unit", "This is measured in %s. Write one of %s.", unit, names(to.sort()));
    }
    BigDecimal converted =
        from.equals(to)
            ? number.number()
            : number.number().multiply(from.size()).divide(to.size(), DIGITS);
    return Reading.of(Decimals.written(converted) + " " + unit);
  }

  private static String names(@Nullable String sort) {
    return UNITS.values().stream()
        .filter(unit -> sort == null || unit.sort().equals(sort))
        .map(Unit::name)
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
