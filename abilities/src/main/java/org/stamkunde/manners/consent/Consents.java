package org.stamkunde.manners.consent;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.Happening;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Memory;
import org.stamkunde.memory.Receipt;
import org.stamkunde.memory.Stance;

/// Takes down what a customer agrees to, takes back and refuses, on whichever way it came; it
/// counts from the next call on. Each is an act on the timeline.
@Service
public class Consents {
  private final Memory memory;
  private final Purposes purposes;
  private final Clock clock;

  Consents(Memory memory, Purposes purposes, Clock clock) {
    this.memory = memory;
    this.purposes = purposes;
    this.clock = clock;
  }

  /// Who told of it, and under which id: the same id again is the same word.
  public record Word(Identity customer, String source, String messageId) {
    public static Word of(Identity customer, String source) {
      return new Word(customer, source, UUID.randomUUID().toString());
    }
  }

  /// The customer gives a consent; without the way on which it was given, and what shows it, none
  /// is kept.
  public Receipt give(Word word, Given given) {
    Instant now = clock.instant();
    Shown.demand(given);
    return remember(word, now, purposes.terms().act(given, now));
  }

  /// The customer takes a consent back; `*` in place of purpose or channel: all of them.
  public Receipt withdraw(Word word, String purpose, String channel, @Nullable String how) {
    String of = purpose.equals(Stance.ALL) ? purpose : purposes.terms().known(purpose).name();
    String on = channel.equals(Stance.ALL) ? channel : Terms.channel(channel);
    return remember(word, clock.instant(), new Act.Withdrew(of, on, Terms.shortened(how)));
  }

  /// The customer refuses an offer, a topic, a channel or everything, or lifts a refusal.
  public Receipt refuse(Word word, Act.Objected refusal) {
    String what = refusal.what();
    boolean channel = refusal.scope() == Act.Objected.Scope.CHANNEL;
    Act.Objected told =
        new Act.Objected(
            refusal.scope(),
            what == null ? null : channel ? Terms.channel(what) : needed(what),
            Terms.shortened(refusal.reason()),
            refusal.ended());
    return remember(word, clock.instant(), told);
  }

  private Receipt remember(Word word, Instant at, Act act) {
    Receipt receipt =
        memory.remember(new Happening(word.customer(), at, word.source(), word.messageId(), act));
    if (receipt.refused() != null) {
      throw Mistake.of(
              "forgotten", "This customer was forgotten; nothing is kept under that name any more.")
          .thrown();
    }
    return receipt;
  }

  private static String needed(String what) {
    if (what.isBlank() || what.length() > Terms.LONGEST) {
      throw Mistake.of("what", "Say what is refused: a product, an offer or a topic.").thrown();
    }
    return what.strip();
  }
}
