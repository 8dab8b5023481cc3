package org.stamkunde.manners;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A contact that somebody wishes to make: with whom, on which channel, in whose name (`sender`
/// null: the shop's), for which purpose and about what, and not before when. `relevance` (0…1) is
/// how well it suits this customer, `worth` what it is expected to bring in the shop's currency,
/// `programme` who wishes it, so that the customer can be told why.
public record Wish(
    String customer,
    Channel channel,
    @Nullable String sender,
    String purpose,
    @Nullable String topic,
    MessageClass kind,
    @Nullable String offer,
    @Nullable Double relevance,
    @Nullable Double worth,
    @Nullable String programme,
    Instant at) {
  public Wish {
    if (relevance != null && !(relevance >= 0 && relevance <= 1)) {
      throw new IllegalArgumentException(
          "relevance (%s) must lie between 0 and 1\nMaybe it was told in percent."
              .formatted(relevance));
    }
    if (worth != null && worth.isNaN()) {
      throw new IllegalArgumentException(
          "worth (%s) must be a number\nMaybe nothing was divided by nothing.".formatted(worth));
    }
  }

  /// A wish of which only the needful is known.
  public static Wish of(
      String customer, Channel channel, String purpose, MessageClass kind, Instant at) {
    return new Wish(customer, channel, null, purpose, null, kind, null, null, null, null, at);
  }

  public Wish about(@Nullable String topic, @Nullable String offer) {
    return new Wish(
        customer, channel, sender, purpose, topic, kind, offer, relevance, worth, programme, at);
  }

  public Wish suits(@Nullable Double relevance, @Nullable Double worth) {
    return new Wish(
        customer, channel, sender, purpose, topic, kind, offer, relevance, worth, programme, at);
  }

  public Wish from(@Nullable String programme, @Nullable String sender) {
    return new Wish(
        customer, channel, sender, purpose, topic, kind, offer, relevance, worth, programme, at);
  }

  /// The same to the customer who goes by this name.
  public Wish to(String named) {
    return new Wish(
        named, channel, sender, purpose, topic, kind, offer, relevance, worth, programme, at);
  }

  public Wish at(Instant moment) {
    return new Wish(
        customer, channel, sender, purpose, topic, kind, offer, relevance, worth, programme,
        moment);
  }

  public Wish on(Channel other) {
    return new Wish(
        customer, other, sender, purpose, topic, kind, offer, relevance, worth, programme, at);
  }

  /// Whether we start it to sell or to ask something; what the customer asked for, needs or is owed
  /// is not.
  public boolean ofOurs() {
    return kind == MessageClass.MARKETING || kind == MessageClass.SURVEY;
  }
}
