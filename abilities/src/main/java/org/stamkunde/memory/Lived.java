package org.stamkunde.memory;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One event of a timeline: an act with its key (the same key is the same event), when it was, and
/// who told it. An order line is an event of its own: [Act.Bought] with exactly one line.
record Lived(UUID key, Instant at, String source, @Nullable String message, Act act) {
  /// Whose word the lines of an export are: the shop's, whatever the file.
  static final String SHOP = "shop";

  Lived {
    if (act instanceof Act.Bought bought && bought.lines().size() != 1) {
      throw new IllegalArgumentException(
          "lines (%d) of an event must be one\nMaybe the order was not split into its lines."
              .formatted(bought.lines().size()));
    }
  }

  Act.@Nullable Bought bought() {
    return act instanceof Act.Bought bought ? bought : null;
  }

  /// The moment as the database keeps it.
  static Instant kept(Instant at) {
    return at.truncatedTo(ChronoUnit.MICROS);
  }

  /// The line with its numbers in the one way of writing each: 2.50 is 2.5.
  static Line plain(Line line) {
    return new Line(
        line.product(),
        line.title(),
        plain(line.quantity()),
        plain(line.price()),
        line.cost() == null ? null : plain(line.cost()));
  }

  static BigDecimal plain(BigDecimal number) {
    if (number.signum() == 0) {
      return BigDecimal.ZERO;
    }
    if (number.scale() == 0) {
      return number;
    }
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  static Act.Bought lineOf(String order, Line line, boolean tryOut) {
    return new Act.Bought(order, List.of(line), tryOut);
  }
}
