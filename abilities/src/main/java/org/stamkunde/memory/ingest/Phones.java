package org.stamkunde.memory.ingest;

import java.util.Optional;
import java.util.regex.Pattern;
import org.stamkunde.memory.Identity;

/// Phone numbers in the one way of writing each.
final class Phones {
  private static final Pattern WHOLE = Pattern.compile("\\+[1-9]\\d{6,14}");
  private static final Pattern BETWEEN = Pattern.compile("[\\s().\\-/]");

  private Phones() {}

  /// The number as a name; nothing where its country is not told.
  static Optional<Identity> identity(String told) {
    String bare = BETWEEN.matcher(told).replaceAll("");
    String number = bare.startsWith("00") ? "+" + bare.substring(2) : bare;
    return WHOLE.matcher(number).matches()
        ? Optional.of(new Identity(Identity.Kind.PHONE, number))
        : Optional.empty();
  }
}
