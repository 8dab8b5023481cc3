package org.stamkunde.manners.consent.command;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stamkunde.frame.Answer;
import org.stamkunde.frame.Rooms;
import org.stamkunde.frame.WrongInput;
import org.stamkunde.memory.Receipt;
import org.stamkunde.memory.Shop;

/// What the commands of consents have in common: days and moments as they are written, and the
/// answer to a word that was told.
final class Known {
  private static final int DAY = 10;

  private Known() {}

  static Answer answer(Receipt receipt, String sentence) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("customer", receipt.customer());
    json.put("event", receipt.event());
    return new Answer(json, sentence);
  }

  /// A day counts to its end.
  static @Nullable Instant until(Rooms rooms, String option, @Nullable String written) {
    if (written == null) {
      return null;
    }
    try {
      return written.length() > DAY
          ? OffsetDateTime.parse(written).toInstant()
          : LocalDate.parse(written)
              .plusDays(1)
              .atStartOfDay(rooms.door(Shop.class).zone())
              .toInstant();
    } catch (DateTimeException e) {
      throw new WrongInput("%s is a day, written as 2026-12-31.".formatted(option), e);
    }
  }

  static String moment(Instant at, ZoneId zone) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(zone));
  }
}
