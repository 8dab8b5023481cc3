package org.stamkunde.engagement;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stamkunde.manners.Answer;
import org.stamkunde.manners.MessageClass;
import org.stamkunde.manners.Permits;
import org.stamkunde.manners.Preview;
import org.stamkunde.manners.Wish;
import org.stamkunde.memory.Remembered;
import org.stamkunde.memory.Stance;

/// Finds the way on which a customer may be contacted within the week. What is put right serves;
/// everything else sells.
@Component
class Ways {
  private static final Duration WEEK = Duration.ofDays(7);
  private static final String PURPOSE = "marketing";
  private final Permits permits;
  private final Clock clock;

  Ways(Permits permits, Clock clock) {
    this.permits = permits;
    this.clock = clock;
  }

  /// The best way that is open within the week, and without one why the best of all is closed; with
  /// leave to show what would be said on it.
  record Way(Channel channel, Preview preview, @Nullable String refused) {
    boolean open() {
      return refused == null;
    }
  }

  /// With these offers, the first of which is the subject.
  Way to(Remembered remembered, List<Recommendation> offered, Locale reader) {
    String subject = offered.isEmpty() ? null : offered.getFirst().product();
    boolean unhappy = Told.openDissatisfaction(remembered).isPresent();
    MessageClass kind = unhappy ? MessageClass.SERVICE : MessageClass.MARKETING;
    Instant now = clock.instant();
    Way closed = null;
    for (Channel channel : Channel.ways(remembered)) {
      Wish wish = wish(remembered, channel, kind, now).about(null, subject);
      Preview preview = permits.preview(remembered, wish, reader);
      Answer answer = preview.answer();
      Instant from = answer.allowed() ? now : answer.from();
      if (from != null && !from.isAfter(now.plus(WEEK))) {
        return new Way(channel, preview, null);
      }
      closed = closed == null ? new Way(channel, preview, answer.says()) : closed;
    }
    if (closed == null) {
      throw new IllegalStateException(
          "ways (none) must hold the letter at least\nMaybe the list of ways was shortened.");
    }
    return closed;
  }

  /// For the purpose of the consent that was given on this channel, where one was.
  private static Wish wish(Remembered remembered, Channel channel, MessageClass kind, Instant now) {
    org.stamkunde.manners.Channel way =
        org.stamkunde.manners.Channel.of(channel.way()).orElseThrow();
    String purpose =
        remembered.stance().agreed().stream()
            .filter(one -> one.counts(now) && one.channel().equals(channel.way()))
            .map(Stance.Agreed::purpose)
            .findFirst()
            .orElse(PURPOSE);
    String customer = remembered.customer() == null ? "" : remembered.customer();
    return Wish.of(customer, way, purpose, kind, now);
  }
}
