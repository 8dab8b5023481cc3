package org.stamkunde.manners.ledger;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stamkunde.manners.Channel;
import org.stamkunde.manners.ledger.Policy.Cap;
import org.stamkunde.manners.ledger.Policy.Unfit;

/// The shop's limits as people write them: `2/7` is a cap of two contacts in any seven days,
/// `1/28@phone` one for a channel, `1/90#sale` one for a topic, `21:00-08:00` quiet hours.
public record LimitsText(
    @Nullable List<String> caps,
    @Nullable String quiet,
    @Nullable String spacing,
    @Nullable String halfLife,
    @Nullable String annoyance,
    @Nullable String optOutOffered,
    @Nullable String country) {
  private static final Pattern CAP =
      Pattern.compile("(\\d{1,4})\\s*/\\s*(\\d{1,4})(?:\\s*@\\s*([a-z]+))?(?:\\s*#\\s*(\\S.*))?");

  /// The limits with what is written here in place of what stood there; an [Unfit] names the part
  /// that cannot be read.
  public Policy over(Policy before) {
    LocalTime[] times =
        quiet == null ? new LocalTime[] {before.quietFrom(), before.quietTo()} : times(quiet);
    return new Policy(
        caps == null ? before.caps() : caps(caps),
        times[0],
        times[1],
        spacing == null ? before.spacingHours() : (int) number("spacing", spacing),
        halfLife == null ? before.halfLifeDays() : number("halfLife", halfLife),
        annoyance == null ? before.annoyance() : number("annoyance", annoyance),
        optOutOffered == null ? before.optOutOffered() : !plain(optOutOffered).equals("no"),
        optOutOffered == null ? before.optOutSince() : since(optOutOffered, before),
        country == null ? before.country() : country(country));
  }

  private static List<Cap> caps(List<String> written) {
    List<Cap> caps = new ArrayList<>();
    for (String one : written) {
      if (!one.isBlank() && !one.strip().equals("none")) {
        caps.add(cap(one));
      }
    }
    return caps;
  }

  private static Cap cap(String written) {
    Matcher read = CAP.matcher(written.strip());
    if (!read.matches()) {
      throw new Unfit(
          "caps",
          "a cap (%s) is written as 2/7 (two in any seven days), 1/28@phone or 1/90#topic"
              .formatted(written.strip()));
    }
    String way = read.group(3);
    Channel channel =
        way == null
            ? null
            : Channel.of(way)
                .orElseThrow(() ->
                    new Unfit(
                        "caps",
                        "the channel of a cap (%s) is email, sms, push, phone, letter or chat"
                            .formatted(way)));
    return new Cap(
        Integer.parseInt(read.group(1)), Integer.parseInt(read.group(2)), channel, read.group(4));
  }

  /// A cap as it is written.
  public static String written(Cap cap) {
    Channel channel = cap.channel();
    return "%d/%d".formatted(cap.most(), cap.days())
        + (channel == null ? "" : "@" + channel.word())
        + (cap.topic() == null ? "" : "#" + cap.topic());
  }

  private static LocalTime[] times(String written) {
    String plain = written.strip();
    if (plain.equals("none")) {
      return new LocalTime[] {LocalTime.MIDNIGHT, LocalTime.MIDNIGHT};
    }
    String[] parts = plain.split("\\s*[-–]\\s*");
    try {
      if (parts.length == 2) {
        return new LocalTime[] {LocalTime.parse(parts[0]), LocalTime.parse(parts[1])};
      }
    } catch (DateTimeException notATime) {
      throw new Unfit("quiet", quietRule(plain));
    }
    throw new Unfit("quiet", quietRule(plain));
  }

  private static String quietRule(String written) {
    return "quiet hours (%s) are written as 21:00-08:00, or none".formatted(written);
  }

  private static double number(String part, String written) {
    try {
      double number = Double.parseDouble(written.strip().replace(',', '.'));
      if (!Double.isFinite(number)) {
        throw new Unfit(part, "(%s) is a number".formatted(written));
      }
      return number;
    } catch (NumberFormatException notANumber) {
      throw new Unfit(part, "(%s) is a number".formatted(written));
    }
  }

  private static String plain(String written) {
    return written.strip().toLowerCase(Locale.ROOT);
  }

  /// A day is a yes in sales since then.
  private static @Nullable LocalDate since(String written, Policy before) {
    return switch (plain(written)) {
      case "yes" -> before.optOutSince();
      case "no" -> null;
      default -> {
        try {
          yield LocalDate.parse(written.strip());
        } catch (DateTimeException notADay) {
          throw new Unfit(
              "optOutOffered",
              "(%s) is yes, no, or the day since when, such as 2026-05-14".formatted(written));
        }
      }
    };
  }

  private static @Nullable String country(String written) {
    String plain = written.strip();
    if (plain.isEmpty() || plain.equals("none")) {
      return null;
    }
    String code = Whereabouts.country(plain);
    if (code == null) {
      throw new Unfit("country", "(%s) is a country, such as NO or Norway".formatted(plain));
    }
    return code;
  }
}
