package org.stamkunde.manners;

import java.time.Instant;
import org.stamkunde.memory.Remembered;

/// The registers of reservations, as the shop's lists were washed against them.
public interface Registers {
  /// What the register that binds such a recipient on this channel says of this customer at a
  /// moment. Clear where no register is kept; not washed where no washing that still counts has an
  /// answer, or the customer's number or address is not known well enough to be found.
  Situation.Register status(
      String country,
      Situation.Recipient recipient,
      Channel channel,
      Remembered customer,
      Instant at);
}
