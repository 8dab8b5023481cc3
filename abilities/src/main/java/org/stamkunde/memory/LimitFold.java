package org.stamkunde.memory;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// Folds the customer's own limit: of each part the newest word; of two words of one moment the one
/// that lets us do less.
final class LimitFold {
  private record Number(Instant at, int contacts, int days) {
    private static final Comparator<Number> NEWEST =
        Comparator.comparing(Number::at)
            .thenComparing(Number::contacts, Comparator.reverseOrder())
            .thenComparing(Number::days);
  }

  private record Relevance(Instant at, double atLeast) {
    private static final Comparator<Relevance> NEWEST =
        Comparator.comparing(Relevance::at).thenComparing(Relevance::atLeast);
  }

  private record Pause(Instant at, Instant until) {
    private static final Comparator<Pause> NEWEST =
        Comparator.comparing(Pause::at).thenComparing(Pause::until);
  }

  private @Nullable Number number;
  private @Nullable Relevance relevance;
  private @Nullable Pause pause;

  void take(Instant at, Limit told) {
    if (told.contacts() != null && told.days() != null) {
      number = newest(number, new Number(at, told.contacts(), told.days()), Number.NEWEST);
    }
    if (told.relevance() != null) {
      relevance = newest(relevance, new Relevance(at, told.relevance() + 0.0), Relevance.NEWEST);
    }
    if (told.pausedUntil() != null) {
      pause = newest(pause, new Pause(at, Lived.kept(told.pausedUntil())), Pause.NEWEST);
    }
  }

  private static <W> W newest(@Nullable W old, W next, Comparator<W> order) {
    return old == null || order.compare(next, old) > 0 ? next : old;
  }

  boolean isEmpty() {
    return number == null && relevance == null && pause == null;
  }

  /// The limit that stands; null where there is none. A pause that is over stays, as here nobody
  /// knows what time it is.
  @Nullable Limit limit() {
    boolean counted = number != null && number.contacts() != Limit.ANY_NUMBER;
    Integer contacts = counted && number != null ? (Integer) number.contacts() : null;
    Integer days = counted && number != null ? (Integer) number.days() : null;
    Double atLeast = relevance == null || relevance.atLeast() == 0 ? null : relevance.atLeast();
    Instant until = pause == null || !pause.until().isAfter(pause.at()) ? null : pause.until();
    return contacts == null && atLeast == null && until == null
        ? null
        : new Limit(contacts, days, atLeast, until);
  }

  void pack(Packing out) {
    out.octet((number == null ? 0 : 1) | (relevance == null ? 0 : 2) | (pause == null ? 0 : 4));
    if (number != null) {
      out.moment(number.at());
      out.natural(number.contacts());
      out.natural(number.days());
    }
    if (relevance != null) {
      out.moment(relevance.at());
      out.fixed(Double.doubleToLongBits(relevance.atLeast()));
    }
    if (pause != null) {
      out.moment(pause.at());
      out.moment(pause.until());
    }
  }

  void unpack(Unpacking in) {
    int there = in.octet();
    if ((there & 1) != 0) {
      number = new Number(in.moment(), (int) in.natural(), (int) in.natural());
    }
    if ((there & 2) != 0) {
      relevance = new Relevance(in.moment(), Double.longBitsToDouble(in.fixed()));
    }
    if ((there & 4) != 0) {
      pause = new Pause(in.moment(), in.moment());
    }
  }
}
