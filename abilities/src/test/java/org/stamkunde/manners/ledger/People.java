package org.stamkunde.manners.ledger;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stamkunde.manners.Channel;
import org.stamkunde.manners.Law;
import org.stamkunde.manners.MessageClass;
import org.stamkunde.manners.Situation;
import org.stamkunde.manners.Verdict;
import org.stamkunde.manners.Wish;
import org.stamkunde.memory.Lately;
import org.stamkunde.memory.Limit;
import org.stamkunde.memory.Profile;
import org.stamkunde.memory.Remembered;
import org.stamkunde.memory.Stance;

/// Customers, wishes and a law for the ledger's tests.
final class People {
  /// A Tuesday, 12:00 in Oslo.
  static final Instant NOON = Instant.parse("2026-03-10T11:00:00Z");

  static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

  /// Allows whoever did not say no, calls only between nine and nine.
  static final Law LAW =
      new Law() {
        @Override
        public Verdict judge(Situation situation, Locale reader) {
          boolean selling = situation.kind() == MessageClass.MARKETING;
          boolean no = selling && situation.consent() == Situation.Consent.WITHDRAWN;
          int hour = situation.at().getHour();
          boolean late = situation.channel() == Channel.PHONE && (hour < 9 || hour >= 21);
          return new Verdict(!no && !late, "§ 1", no ? "no" : "yes", "the law", List.of());
        }

        @Override
        public ZoneId zone(String country) {
          return country.equals("NO") ? OSLO : ZoneId.of("Europe/London");
        }
      };

  private People() {}

  static Remembered of(Stance stance) {
    Profile profile =
        new Profile(
            "Ingrid Solbakken",
            null,
            null,
            null,
            "ingrid@example.com",
            null,
            null,
            null,
            null,
            "Norge");
    return new Remembered(
        1,
        1,
        "K1",
        profile,
        List.of(),
        List.of(),
        List.of(),
        stance,
        Lately.NOTHING,
        List.of(),
        List.of());
  }

  static Remembered limited(Limit limit) {
    return of(new Stance(List.of(), List.of(), limit, null));
  }

  static Remembered complained(Instant since, @Nullable Instant mended) {
    return of(
        new Stance(
            List.of(),
            List.of(),
            null,
            new Stance.Complaint(
                "It broke.", since, mended, mended == null ? null : "A new one is on its way.")));
  }

  static Wish offer(Channel channel, Instant at) {
    return Wish.of("K1", channel, "offers", MessageClass.MARKETING, at);
  }
}
