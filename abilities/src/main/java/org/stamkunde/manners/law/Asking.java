package org.stamkunde.manners.law;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stamkunde.manners.Channel;
import org.stamkunde.manners.MessageClass;
import org.stamkunde.manners.Situation;
import org.stamkunde.manners.Situation.Consent;
import org.stamkunde.manners.Situation.Recipient;
import org.stamkunde.manners.Situation.Register;
import org.stamkunde.manners.Situation.Sale;

/// A question to the law in the words that people and programs write, not yet read. `at` is a time
/// of the recipient's day, or one with an offset, or nothing for now.
public record Asking(
    String country,
    String recipient,
    String channel,
    String kind,
    String consent,
    String sale,
    String optOutOffered,
    String register,
    String age,
    String at) {
  private static final int OLDEST = 150;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm[:ss[.SSS]][VV]", Locale.ROOT)
          .withResolverStyle(java.time.format.ResolverStyle.STRICT);

  /// A word that is not one of the law's: which part, and what it may be.
  public static final class Misread extends IllegalArgumentException {
    private final String part;

    Misread(String part, String message) {
      super(message);
      this.part = part;
    }

    /// The option or field.
    public String part() {
      return part;
    }
  }

  /// The situation that is asked about; a [Misread] names the part that is none.
  public Situation read(CountryLaw law, Instant now) {
    if (!law.knows(country)) {
      throw new Misread(
          "country", "(%s) is a country of two letters, such as DK or UK.".formatted(country));
    }
    return new Situation(
        CountryLaw.code(country),
        word("recipient", recipient, Recipient.class),
        word("channel", channel, Channel.class),
        word("class", kind, MessageClass.class),
        word("consent", consent, Consent.class),
        word("sale", sale, Sale.class),
        yes(),
        word("register", register, Register.class),
        years(),
        local(law.zone(country), now));
  }

  /// The words that a part may have, as they are written.
  public static List<String> words(Class<? extends Enum<?>> kind) {
    return Arrays.stream(kind.getEnumConstants())
        .map(one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList();
  }

  private static <E extends Enum<E>> E word(String part, String written, Class<E> kind) {
    int at = words(kind).indexOf(written.strip().toLowerCase(Locale.ROOT));
    if (at < 0) {
      throw new Misread(part, "(%s) is one of %s.".formatted(written, listed(words(kind))));
    }
    return kind.getEnumConstants()[at];
  }

  private static String listed(List<String> words) {
    return words.stream().collect(Collectors.joining(", "));
  }

  private boolean yes() {
    return switch (optOutOffered.strip().toLowerCase(Locale.ROOT)) {
      case "yes" -> true;
      case "no" -> false;
      default ->
          throw new Misread("opt-out-offered", "(%s) is yes or no.".formatted(optOutOffered));
    };
  }

  private @Nullable Integer years() {
    String digits = age.strip();
    if (digits.isEmpty()) {
      return null;
    }
    if (!digits.matches("[0-9]{1,3}") || Integer.parseInt(digits) > OLDEST) {
      throw new Misread("age", "(%s) is a number of whole years, such as 14.".formatted(age));
    }
    return Integer.valueOf(digits);
  }

  private LocalDateTime local(ZoneId zone, Instant now) {
    String written = at.strip();
    if (written.isEmpty()) {
      return LocalDateTime.ofInstant(now, zone);
    }
    try {
      TemporalAccessor read = TIME.parseBest(written, ZonedDateTime::from, LocalDateTime::from);
      return read instanceof ZonedDateTime moment
          ? moment.withZoneSameInstant(zone).toLocalDateTime()
          : LocalDateTime.from(read);
    } catch (DateTimeException e) {
      throw new Misread(
          "at",
          "(%s) is a time such as 2026-05-14T11:00, the recipient's own, or with an offset."
              .formatted(at));
    }
  }
}
