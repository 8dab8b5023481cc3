package org.stamkunde.memory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a customer can do, as memory speaks of it. All news between the rooms is one of these.
public sealed interface Act {

  /// Bought (lines above zero), or sent back (lines below zero), under an order number. `tryOut`:
  /// at the shop front behind the sign-in, where somebody of the shop tries what a customer would
  /// see.
  record Bought(String order, List<Line> lines, boolean tryOut) implements Act {
    public Bought {
      lines = List.copyOf(lines);
    }
  }

  /// Who the customer is, as a source told it.
  record Described(Profile profile) implements Act {}

  /// Said something, noted in the words in which it was said.
  record Said(String text) implements Act {}

  /// Stated a preference.
  record Preferred(String text, @Nullable String product) implements Act {}

  /// Does not want this product (or, without one, what the text says).
  record Declined(String text, @Nullable String product) implements Act {}

  /// Was satisfied, or not, with a product or with us.
  record Judged(boolean satisfied, String text, @Nullable String product) implements Act {}

  /// Gave consent to be written to for a purpose on a channel.
  record Consented(String purpose, String channel, String wording) implements Act {}

  /// Took a consent back.
  record Withdrew(String purpose, String channel) implements Act {}
}
