package org.stamkunde.manners.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stamkunde.manners.Channel;
import org.stamkunde.manners.MessageClass;

/// The price of annoyance, in the shop's currency:
///
/// `price = a · w(channel) · Σ w(channel_i) · c(class_i) · 2^(−age_i / halfLife)`
///
/// over the contacts of the last 90 days, where `a` and the half-life are the shop's own. So it is
/// nothing where nobody disturbed the customer lately, rises with every contact, and falls by half
/// in each half-life. A contact that is yet to come counts as one made now.
final class Annoyance {
  private static final double SECONDS_OF_A_DAY = 86_400;

  private Annoyance() {}

  /// How much a channel disturbs, e-mail being 1.
  static double weight(Channel channel) {
    return switch (channel) {
      case WEB -> 0;
      case EMAIL -> 1;
      case LETTER -> 1.5;
      case PUSH -> 1.5;
      case CHAT, SMS -> 2;
      case PHONE -> 4;
    };
  }

  /// How much a message of this class disturbs, marketing being 1: least what was asked for.
  static double weight(MessageClass kind) {
    return switch (kind) {
      case MARKETING -> 1;
      case SURVEY -> 0.75;
      case SERVICE -> 0.2;
      case TRANSACTIONAL -> 0.1;
      case REQUESTED -> 0;
    };
  }

  /// The price of one more contact of ours at this moment.
  static double price(List<Contact> contacts, Channel channel, Instant at, Policy policy) {
    double load = 0;
    for (Contact one : contacts) {
      double age = Math.max(0, Duration.between(one.latest(), at).toSeconds() / SECONDS_OF_A_DAY);
      if (age <= Policy.DAYS) {
        load +=
            weight(one.channel())
                * weight(one.kind())
                * StrictMath.pow(2, -age / policy.halfLifeDays());
      }
    }
    return policy.annoyance() * weight(channel) * load;
  }

  /// When the price will have fallen to what a contact is worth; null where it never does.
  static @Nullable Instant falls(double price, double worth, Instant at, Policy policy) {
    if (!(worth > 0)) {
      return null;
    }
    double halves = StrictMath.log(price / worth) / StrictMath.log(2);
    return at.plusSeconds(
        (long) StrictMath.ceil(halves * policy.halfLifeDays() * SECONDS_OF_A_DAY) + 1);
  }
}
