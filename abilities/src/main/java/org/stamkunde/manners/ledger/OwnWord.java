package org.stamkunde.manners.ledger;

import java.time.Instant;
import java.util.Optional;
import org.stamkunde.manners.Allowing;
import org.stamkunde.manners.MessageClass;
import org.stamkunde.manners.Situation.Consent;
import org.stamkunde.manners.Wish;
import org.stamkunde.memory.Stance;

/// What the customer's own words come to for one wish. Leave is for its purpose, and for no more
/// than the purpose allows. A no to one purpose is a no to all messages of its class on that
/// channel, but for those to whose own purpose there is leave.
record OwnWord(Case one, Allowing purposes) {
  Consent consent() {
    if (given()) {
      return Consent.GIVEN;
    }
    return withdrawn().isPresent() || stance().closed(channel()) ? Consent.WITHDRAWN : Consent.NONE;
  }

  boolean given() {
    Wish wish = one.wish();
    // Of a purpose that the shop does not know, nobody can say that it allows less.
    boolean covers =
        purposes.allowed(wish.purpose()).map(kind -> kind.covers(wish.kind())).orElse(true);
    return covers && stance().given(wish.purpose(), channel(), wish.sender(), one.at());
  }

  /// When leave for messages such as this was last taken back, where it still is.
  Optional<Instant> withdrawn() {
    return stance().withdrawn(this::touches, channel(), one.wish().sender());
  }

  private boolean touches(String purpose) {
    Wish wish = one.wish();
    return purpose.equals(wish.purpose())
        || purposes.allowed(purpose).orElse(MessageClass.MARKETING) == wish.kind();
  }

  private Stance stance() {
    return one.remembered().stance();
  }

  private String channel() {
    return one.wish().channel().word();
  }
}
