package org.stamkunde.manners.ledger;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stamkunde.manners.Answer;
import org.stamkunde.manners.Channel;

/// Finds the next moment at which a wish would be allowed, if nothing else happened until then.
record Foresight(Judging judging, Locale reader) {
  private static final int STEPS = 400;

  /// The law lets sellers call at hours of the week; beyond nine days it refuses for another
  /// reason.
  private static final Duration WEEK = Duration.ofDays(9);

  Answer of(Case one) {
    Answer now = judging.of(one, reader);
    return now.allowed() ? now : now.from(next(one, now));
  }

  private @Nullable Instant next(Case one, Answer refused) {
    Answer answer = refused;
    Instant at = one.at();
    Instant lawful = at;
    for (int step = 0; step < STEPS && !answer.allowed(); step++) {
      Instant next = answer.from();
      if (answer.ground() == Answer.Ground.LAW && changes(one.wish().channel())) {
        next = at.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
        if (Duration.between(lawful, next).compareTo(WEEK) > 0) {
          return null;
        }
      } else {
        lawful = next == null ? lawful : next;
      }
      if (next == null || !next.isAfter(at)) {
        return null;
      }
      at = next;
      answer = judging.of(one.at(at), reader);
    }
    return answer.allowed() ? at : null;
  }

  private static boolean changes(Channel channel) {
    return channel == Channel.PHONE || channel == Channel.SMS;
  }
}
