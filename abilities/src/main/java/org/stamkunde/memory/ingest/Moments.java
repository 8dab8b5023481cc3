package org.stamkunde.memory.ingest;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// When an event happened. `now` is when it reached us, `behind` by how much the sender's clock is
/// behind ours.
record Moments(Instant now, Duration behind) {
  private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");
  private static final Duration AHEAD = Duration.ofDays(1);
  private static final int DAY = 10;

  /// A browser's clock may be wrong; what it says of now tells by how much.
  static Moments of(Sender sender, Instant now, @Nullable String sentAt) {
    Instant sent = null;
    if (!sender.believed() && sentAt != null) {
      sent = instant(sentAt);
    }
    return new Moments(now, sent == null ? Duration.ZERO : Duration.between(sent, now));
  }

  /// The moment that stands in this field, or now.
  Instant of(Fields event, String name) {
    String text = event.text(name, 50);
    if (text == null) {
      return now;
    }
    Instant told = instant(text);
    if (told == null) {
      throw new NotUnderstood(
          "%s must be a time as ISO 8601 writes it, such as 2026-01-05T10:00:00Z.", name);
    }
    if (told.isBefore(EARLIEST) || told.isAfter(now.plus(behind.abs()).plus(AHEAD))) {
      throw new NotUnderstood("%s must lie between 1970 and tomorrow.", name);
    }
    Instant at = told.plus(behind);
    return at.isAfter(now.plus(AHEAD)) || at.isBefore(EARLIEST) ? now : at;
  }

  /// Null where the text is no moment. Without an offset it is taken as UTC.
  static @Nullable Instant instant(String text) {
    try {
      if (text.length() > DAY && text.endsWith("Z")) {
        return Instant.parse(text);
      }
      if (text.length() == DAY) {
        return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
      }
      boolean offset = text.indexOf('+', DAY) > 0 || text.indexOf('-', DAY) > 0;
      return offset
          ? OffsetDateTime.parse(text).toInstant()
          : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
