package org.stamkunde.linkage;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The parts of a value that a mistake elsewhere in it leaves whole.
final class Parts {
  private static final int TELLING = 4;

  private Parts() {}

  static List<UnaryOperator<@Nullable String>> of(FieldKind kind) {
    return switch (kind) {
      case DATE ->
          List.of(
              date -> date(date, 0, 6, 8, 8),
              date -> date(date, 0, 4, 6, 8),
              date -> date(date, 4, 8, 8, 8));
      case IDENTIFIER, PHONE ->
          List.of(
              word -> word.length() < 6 ? null : word.substring(0, word.length() / 2 + 1),
              word -> word.length() < 6 ? null : word.substring(word.length() / 2));
      case EMAIL -> List.of(Cleaning::beforeAt, Parts::beginning);
      default -> List.of();
    };
  }

  private static @Nullable String beginning(@Nullable String email) {
    String local = email == null ? "" : Cleaning.beforeAt(email);
    return local.length() < TELLING ? null : local.substring(0, TELLING);
  }

  private static @Nullable String date(@Nullable String date, int a, int b, int c, int d) {
    return date == null || date.length() != 8 ? null : date.substring(a, b) + date.substring(c, d);
  }
}
