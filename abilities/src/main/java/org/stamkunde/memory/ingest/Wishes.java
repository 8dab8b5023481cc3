package org.stamkunde.memory.ingest;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.Limit;
import org.stamkunde.memory.Proof;
import org.stamkunde.memory.Stance;

/// What a customer wished of us, told by a shop's program: events whose names are reserved, with
/// the properties that the timeline shows of them.
final class Wishes {
  private static final List<String> CHANNELS =
      List.of("email", "sms", "push", "phone", "letter", "chat", "web");
  private static final int LONGEST_WORDING = 4_000;
  private static final Instant LAST = Instant.parse("2999-12-31T23:59:59Z");
  private static final BigDecimal MOST = BigDecimal.valueOf(100_000);

  private Wishes() {}

  /// Whether events of this name are a customer's wishes.
  static boolean reserved(String event) {
    return switch (event) {
      case "consented", "withdrew", "objected", "limited", "complained", "mended" -> true;
      default -> false;
    };
  }

  static Act act(String event, Fields told) {
    return switch (event) {
      case "consented" ->
          new Act.Consented(
              told.neededId("purpose"),
              channel(told, needed(told, "channel", Fields.LONGEST_ID)),
              needed(told, "wording", LONGEST_WORDING),
              proof(told.has("proof") ? told.in("proof") : told));
      case "withdrew" -> {
        String channel = told.id("channel");
        yield new Act.Withdrew(
            told.has("purpose") ? told.neededId("purpose") : Stance.ALL,
            channel == null || channel.equals(Stance.ALL) ? Stance.ALL : channel(told, channel),
            told.id("how"));
      }
      case "objected" -> objected(told);
      case "limited" -> new Act.Limited(limit(told));
      case "complained" ->
          new Act.Complained(needed(told, "text", LONGEST_WORDING), told.id("about"));
      default -> new Act.Mended(needed(told, "text", LONGEST_WORDING), told.id("about"));
    };
  }

  private static Proof proof(Fields told) {
    return new Proof(
        told.id("sender"),
        whole(told, "version").orElse(0),
        told.id("language"),
        told.id("how"),
        told.text("evidence", Fields.LONGEST),
        told.id("jurisdiction"),
        moment(told, "expires"));
  }

  private static Act objected(Fields told) {
    String scope = told.neededId("scope").toUpperCase(Locale.ROOT);
    Act.Objected.Scope reach =
        Arrays.stream(Act.Objected.Scope.values())
            .filter(one -> one.name().equals(scope))
            .findFirst()
            .orElseThrow(() ->
                new NotUnderstood("%s.scope must be offer, topic, channel or all.", told.where()));
    String what = reach == Act.Objected.Scope.ALL ? null : told.neededId("what");
    return new Act.Objected(
        reach,
        what != null && reach == Act.Objected.Scope.CHANNEL ? channel(told, what) : what,
        told.text("reason", Fields.LONGEST),
        yes(told, "ended"));
  }

  private static Limit limit(Fields told) {
    Integer contacts = whole(told, "contacts").orElse(null);
    Integer days = whole(told, "days").orElse(null);
    BigDecimal relevance = told.number("relevance");
    if ((contacts == null) != (days == null) || days != null && days < 1) {
      throw new NotUnderstood(
          "%s.contacts and days must be told together, with one day or more.", told.where());
    }
    if (days != null && days > Limit.LONGEST_DAYS) {
      throw new NotUnderstood(
          "%s.days must be %d at the most: contacts are kept no longer. For none at all say 0 contacts.",
          told.where(), Limit.LONGEST_DAYS);
    }
    if (relevance != null && (relevance.signum() < 0 || relevance.compareTo(BigDecimal.ONE) > 0)) {
      throw new NotUnderstood("%s.relevance must lie between 0 and 1.", told.where());
    }
    return new Limit(
        contacts,
        days,
        relevance == null ? null : relevance.doubleValue(),
        moment(told, "pausedUntil"));
  }

  private static String channel(Fields told, String written) {
    String channel = written.toLowerCase(Locale.ROOT);
    if (!CHANNELS.contains(channel)) {
      throw new NotUnderstood(
          "%s: a channel must be one of %s.", told.where(), String.join(", ", CHANNELS));
    }
    return channel;
  }

  private static String needed(Fields told, String name, int longest) {
    String text = told.text(name, longest);
    if (text == null) {
      throw new NotUnderstood("%s.%s is missing or empty.", told.where(), name);
    }
    return text;
  }

  private static Optional<Integer> whole(Fields told, String name) {
    BigDecimal number = told.number(name);
    if (number == null) {
      return Optional.empty();
    }
    if (number.signum() < 0
        || number.compareTo(MOST) > 0
        || number.stripTrailingZeros().scale() > 0) {
      throw new NotUnderstood("%s.%s must be a whole number, not below 0.", told.where(), name);
    }
    return Optional.of(number.intValue());
  }

  private static boolean yes(Fields told, String name) {
    if (!told.has(name)) {
      return false;
    }
    if (!told.node().get(name).isBoolean()) {
      throw new NotUnderstood("%s.%s must be true or false.", told.where(), name);
    }
    return told.node().get(name).asBoolean();
  }

  private static @Nullable Instant moment(Fields told, String name) {
    String text = told.text(name, 50);
    Instant at = text == null ? null : Moments.instant(text);
    if (text != null && (at == null || at.isBefore(Instant.EPOCH) || at.isAfter(LAST))) {
      throw new NotUnderstood(
          "%s.%s must be a time from 1970 on as ISO 8601 writes it, such as 2027-01-05T10:00:00Z.",
          told.where(), name);
    }
    return at;
  }
}
