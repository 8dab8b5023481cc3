package org.stamkunde.memory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// How a customer stands to being addressed: what was agreed to, what is objected to, the limit of
/// his own, and the last complaint. The last word counts; what was withdrawn or objected to stays
/// so until it is given again.
public record Stance(
    List<Agreed> agreed,
    List<Objection> objections,
    @Nullable Limit limit,
    @Nullable Complaint complaint) {

  /// A customer who said nothing of it.
  public static final Stance NOTHING = new Stance(List.of(), List.of(), null, null);

  /// In place of a purpose or a channel: all of them.
  public static final String ALL = "*";

  public Stance {
    agreed = List.copyOf(agreed);
    objections = List.copyOf(objections);
  }

  /// The last word on one purpose and channel: given or not, since when. `sender` is to whom it was
  /// given, null for the shop under any of its names. A purpose or channel [#ALL] is a word that
  /// was taken back for all of them.
  public record Agreed(
      String purpose,
      String channel,
      @Nullable String sender,
      boolean given,
      Instant at,
      @Nullable Instant expires,
      String wording,
      int version) {
    /// Whether it is given at this moment.
    public boolean counts(Instant now) {
      return given && (expires == null || now.isBefore(expires));
    }

    boolean about(String purpose, String channel) {
      return (this.purpose.equals(purpose) || this.purpose.equals(ALL)) && on(channel);
    }

    boolean on(String channel) {
      return this.channel.equals(channel) || this.channel.equals(ALL);
    }

    boolean to(@Nullable String sender) {
      return this.sender == null || this.sender.equals(sender);
    }
  }

  /// What the customer does not want: an offer, a topic or a channel (`what`), or anything at all.
  public record Objection(
      Act.Objected.Scope scope, @Nullable String what, @Nullable String reason, Instant at) {
    boolean about(String channel) {
      return scope == Act.Objected.Scope.ALL
          || scope == Act.Objected.Scope.CHANNEL && channel.equals(what);
    }
  }

  /// The last complaint; `mended` and `answer` are null while it is open.
  public record Complaint(
      String text, Instant since, @Nullable Instant mended, @Nullable String answer) {
    public boolean open() {
      return mended == null;
    }
  }

  /// What the customer's words come to for one purpose and channel.
  public enum Word {
    NONE,
    GIVEN,
    WITHDRAWN
  }

  /// Whether this sender may write for this purpose on this channel at this moment, as far as the
  /// customer's own words go. A sender null is the shop itself.
  public Word word(String purpose, String channel, @Nullable String sender, Instant now) {
    if (given(purpose, channel, sender, now)) {
      return Word.GIVEN;
    }
    boolean withdrawn = withdrawn(purpose::equals, channel, sender).isPresent();
    return withdrawn || closed(channel) ? Word.WITHDRAWN : Word.NONE;
  }

  /// Whether this sender was given leave for this purpose on this channel that counts now.
  public boolean given(String purpose, String channel, @Nullable String sender, Instant now) {
    for (Agreed one : agreed) {
      if (one.counts(now) && one.to(sender) && one.about(purpose, channel)) {
        return true;
      }
    }
    return false;
  }

  /// When the customer last took back on this channel what was for one of these purposes, or for
  /// all; empty where all that was taken back was given again.
  public Optional<Instant> withdrawn(
      Predicate<String> purposes, String channel, @Nullable String sender) {
    Instant last = null;
    for (Agreed one : agreed) {
      boolean taken = !one.given() && one.to(sender) && one.on(channel);
      if (taken && (one.purpose().equals(ALL) || purposes.test(one.purpose()))) {
        last = last == null || one.at().isAfter(last) ? one.at() : last;
      }
    }
    return Optional.ofNullable(last);
  }

  /// Whether an objection stands against this channel.
  public boolean closed(String channel) {
    for (Objection one : objections) {
      if (one.about(channel)) {
        return true;
      }
    }
    return false;
  }

  /// A message as an objection meets it: its purpose, channel and sender, its topic and its offer.
  public record Asked(
      String purpose,
      String channel,
      @Nullable String sender,
      @Nullable String topic,
      @Nullable String offer) {}

  /// The objection that stands against this message, if one does: to its offer or topic in any
  /// channel, to the channel or to everything, unless a consent was given to its sender for it
  /// since.
  public Optional<Objection> objection(Asked asked, Instant now) {
    String channel = asked.channel();
    String topic = asked.topic();
    String offer = asked.offer();
    boolean given = given(asked.purpose(), channel, asked.sender(), now);
    return objections.stream()
        .filter(one ->
            switch (one.scope()) {
              case OFFER -> offer != null && offer.equals(one.what());
              case TOPIC -> topic != null && topic.equals(one.what());
              case CHANNEL, ALL -> !given && one.about(channel);
            })
        .findFirst();
  }
}
