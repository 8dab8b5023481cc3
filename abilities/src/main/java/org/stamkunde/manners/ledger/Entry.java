package org.stamkunde.manners.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.stamkunde.manners.Wish;

/// A contact as the ledger writes it down: of which record, held until when, on which paragraph of
/// the law it rests. `wish.at` is its moment.
record Entry(
    long id, long record, Wish wish, Instant until, State state, @Nullable String paragraph) {

  /// What became of a contact. Whoever used it and does not know what became of it has used it.
  enum State {
    HELD,
    USED,
    RETURNED
  }

  /// As it counts at this moment; null where it does not.
  @Nullable Contact counted(Instant now) {
    return switch (state) {
      case RETURNED -> null;
      case USED -> contact(wish.at());
      case HELD -> now.isBefore(until) ? contact(until) : null;
    };
  }

  Entry numbered(long number) {
    return new Entry(number, record, wish, until, state, paragraph);
  }

  Contact contact(Instant latest) {
    return new Contact(id, wish.channel(), wish.kind(), wish.topic(), wish.at(), latest);
  }
}
