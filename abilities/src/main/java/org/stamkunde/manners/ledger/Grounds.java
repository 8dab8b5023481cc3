package org.stamkunde.manners.ledger;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stamkunde.manners.Channel;
import org.stamkunde.manners.MessageClass;
import org.stamkunde.manners.Situation.Recipient;
import org.stamkunde.manners.Situation.Register;
import org.stamkunde.manners.Situation.Sale;
import org.stamkunde.memory.Remembered;

/// What the law asks of a contact and memory alone does not say: on which sale it rests, and what
/// the registers of reservations say.
public interface Grounds {
  /// The sale on which an offer rests, and when it was made.
  Rests sale(Remembered remembered, @Nullable String offer, String country);

  /// A sale, and when it was made; null where there is none.
  record Rests(Sale sale, @Nullable Instant at) {
    static final Rests NOWHERE = new Rests(Sale.NONE, null);
  }

  Register register(
      Remembered remembered, String country, Recipient recipient, Channel channel, Instant at);

  /// What a consent for this purpose allows; empty where the shop does not know the purpose.
  default Optional<MessageClass> allowed(String purpose) {
    return Optional.empty();
  }

  /// No sale, nothing washed.
  Grounds NOTHING =
      new Grounds() {
        @Override
        public Rests sale(Remembered remembered, @Nullable String offer, String country) {
          return Rests.NOWHERE;
        }

        @Override
        public Register register(
            Remembered remembered,
            String country,
            Recipient recipient,
            Channel channel,
            Instant at) {
          return Register.UNWASHED;
        }
      };
}
