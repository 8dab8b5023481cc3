package org.stamkunde.numeric;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a number is made of: a value, how its parts give it, and where each comes from. Whoever
/// computes a number that a person will see makes its explanation in the same code.
///
/// `what` is a text key with its arguments, so that the explanation reads in the language of its
/// reader.
public record Explanation(
    String what,
    List<Object> arguments,
    double value,
    Combination combination,
    List<Explanation> parts,
    @Nullable Interval interval,
    @Nullable String source) {

  /// How the parts of a value give it.
  public enum Combination {
    /// The value is observed or taken as it is; its parts are only remarks.
    GIVEN,
    SUM,
    PRODUCT
  }

  public Explanation {
    arguments = List.copyOf(arguments);
    parts = List.copyOf(parts);
  }

  public static Explanation given(String what, double value, Object... arguments) {
    return new Explanation(
        what, List.of(arguments), value, Combination.GIVEN, List.of(), null, null);
  }

  public static Explanation sum(String what, List<Explanation> parts, Object... arguments) {
    double value = parts.stream().mapToDouble(Explanation::value).sum();
    return new Explanation(what, List.of(arguments), value, Combination.SUM, parts, null, null);
  }

  public static Explanation product(String what, List<Explanation> parts, Object... arguments) {
    double value = parts.stream().mapToDouble(Explanation::value).reduce(1, (a, b) -> a * b);
    return new Explanation(what, List.of(arguments), value, Combination.PRODUCT, parts, null, null);
  }

  public Explanation within(Interval range) {
    return new Explanation(what, arguments, value, combination, parts, range, source);
  }

  public Explanation from(String origin) {
    return new Explanation(what, arguments, value, combination, parts, interval, origin);
  }

  /// The value computed anew from the parts, all the way down.
  public double recomputed() {
    return switch (combination) {
      case GIVEN -> value;
      case SUM -> parts.stream().mapToDouble(Explanation::recomputed).sum();
      case PRODUCT ->
          parts.stream().mapToDouble(Explanation::recomputed).reduce(1, (a, b) -> a * b);
    };
  }

  /// Whether the parts give the shown value, to nine digits.
  public boolean addsUp() {
    double again = recomputed();
    return Math.abs(again - value) <= 1e-9 * Math.max(1, Math.abs(value));
  }
}
