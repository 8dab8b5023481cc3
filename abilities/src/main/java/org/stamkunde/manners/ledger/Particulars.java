package org.stamkunde.manners.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.stamkunde.manners.Channel;
import org.stamkunde.manners.Situation.Recipient;
import org.stamkunde.manners.Situation.Register;
import org.stamkunde.manners.Situation.Sale;
import org.stamkunde.memory.Remembered;

/// What the law asks of a contact and memory alone does not say: on which sale it rests, and what
/// the registers of reservations say.
public interface Particulars {
  Sale sale(Remembered remembered, @Nullable String offer, String country);

  Register register(
      Remembered remembered, String country, Recipient recipient, Channel channel, Instant at);

  /// No sale, nothing washed.
  Particulars NOTHING =
      new Particulars() {
        @Override
        public Sale sale(Remembered remembered, @Nullable String offer, String country) {
          return Sale.NONE;
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
