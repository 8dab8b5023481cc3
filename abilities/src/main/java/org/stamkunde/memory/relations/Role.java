package org.stamkunde.memory.relations;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What a person does for a company that buys from us.
enum Role {
  BUYER,
  USER,
  PAYER,
  DECISION_MAKER;

  /// As it is written: `decision-maker`.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// All of them, as they are written.
  public static List<String> words() {
    return Arrays.stream(values()).map(Role::word).toList();
  }
}
