package org.stamkunde.manners.ledger;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stamkunde.manners.Channel;

/// The shop's limits: how often it may contact a customer of its own accord, at what times of the
/// customer's day, and what one more contact costs in patience. `annoyance` is in the shop's
/// currency; `optOutOffered`: a no is offered when an address is taken down in a sale, and in each
/// message, in sales since `optOutSince` (null: from when this is set); `country` is the shop's own
/// (null: by its zone).
public record Policy(
    List<Cap> caps,
    LocalTime quietFrom,
    LocalTime quietTo,
    int spacingHours,
    double halfLifeDays,
    double annoyance,
    boolean optOutOffered,
    @Nullable LocalDate optOutSince,
    @Nullable String country) {
  /// Over how many days contacts are looked back on at the least.
  static final int DAYS = 90;

  /// At most so many contacts in any so many days; on one channel or about one topic, or in all.
  public record Cap(int most, int days, @Nullable Channel channel, @Nullable String topic) {
    /// The largest number of contacts that a cap counts.
    public static final int MOST = 1_000;

    /// The longest span that a cap looks back on.
    public static final int LONGEST_DAYS = 400;

    public Cap {
      demand(
          most >= 0 && most <= MOST,
          "caps",
          "a cap (%d) counts from 0 to %d".formatted(most, MOST));
      demand(
          days >= 1 && days <= LONGEST_DAYS,
          "caps",
          "the days of a cap (%d) count from 1 to %d".formatted(days, LONGEST_DAYS));
    }

    Duration period() {
      return Duration.ofHours(24L * days);
    }
  }

  /// A limit that is none; `part` names which.
  public static final class Unfit extends IllegalArgumentException {
    private final String part;

    Unfit(String part, String message) {
      super(message);
      this.part = part;
    }

    public String part() {
      return part;
    }
  }

  public Policy {
    caps = List.copyOf(caps);
    optOutSince = optOutOffered ? optOutSince : null;
    demand(
        spacingHours >= 0 && spacingHours <= 24 * 31,
        "spacing",
        "the hours between two contacts (%d) count from 0 to 744".formatted(spacingHours));
    demand(
        halfLifeDays >= 0.1 && halfLifeDays <= Cap.LONGEST_DAYS,
        "halfLife",
        "the half-life in days (%s) lies between 0.1 and 400".formatted(halfLifeDays));
    demand(
        annoyance >= 0 && annoyance <= 1e9,
        "annoyance",
        "the price of annoyance (%s) is zero or more".formatted(annoyance));
  }

  /// Limits of a shop that did not say since when it offers a no.
  public Policy(
      List<Cap> caps,
      LocalTime quietFrom,
      LocalTime quietTo,
      int spacingHours,
      double halfLifeDays,
      double annoyance,
      boolean optOutOffered,
      @Nullable String country) {
    this(
        caps,
        quietFrom,
        quietTo,
        spacingHours,
        halfLifeDays,
        annoyance,
        optOutOffered,
        null,
        country);
  }

  /// The same with a no that is offered in sales since this day.
  Policy offeringANo(LocalDate since) {
    return new Policy(
        caps, quietFrom, quietTo, spacingHours, halfLifeDays, annoyance, true, since, country);
  }

  private static void demand(boolean fit, String part, String rule) {
    if (!fit) {
      throw new Unfit(part, rule);
    }
  }

  /// What a shop begins with.
  public static Policy usual() {
    return new Policy(
        List.of(
            new Cap(2, 7, null, null),
            new Cap(1, 28, Channel.PHONE, null),
            new Cap(2, 28, Channel.LETTER, null)),
        LocalTime.of(21, 0),
        LocalTime.of(8, 0),
        20,
        14,
        5,
        false,
        null,
        null);
  }

  public Policy capped(Cap... caps) {
    return new Policy(
        List.of(caps),
        quietFrom,
        quietTo,
        spacingHours,
        halfLifeDays,
        annoyance,
        optOutOffered,
        optOutSince,
        country);
  }

  public Policy spaced(int hours) {
    return new Policy(
        caps,
        quietFrom,
        quietTo,
        hours,
        halfLifeDays,
        annoyance,
        optOutOffered,
        optOutSince,
        country);
  }

  public Policy quiet(LocalTime from, LocalTime to) {
    return new Policy(
        caps, from, to, spacingHours, halfLifeDays, annoyance, optOutOffered, optOutSince, country);
  }

  boolean quietAt(LocalTime time) {
    if (quietFrom.isBefore(quietTo)) {
      return !time.isBefore(quietFrom) && time.isBefore(quietTo);
    }
    return quietFrom.isAfter(quietTo) && (!time.isBefore(quietFrom) || time.isBefore(quietTo));
  }

  /// The longest span over which contacts are counted.
  int longestDays() {
    return caps.stream().mapToInt(Cap::days).reduce(DAYS, Math::max);
  }
}
