package org.stamkunde.manners;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// One contact as the law sees it: to whom, on which channel, what for, on what consent or sale,
/// when. `country` is an ISO 3166-1 code of two letters (`UK` for GB too); `at` is the recipient's
/// own time; `age` in whole years, null where it is not known.
public record Situation(
    String country,
    Recipient recipient,
    Channel channel,
    MessageClass kind,
    Consent consent,
    Sale sale,
    boolean optOutOffered,
    Register register,
    @Nullable Integer age,
    LocalDateTime at) {

  /// Who is addressed.
  public enum Recipient {
    CONSUMER,
    /// A legal person at a general address.
    COMPANY,
    SOLE_TRADER
  }

  /// Consent to this sender, for this purpose, on this channel. Withdrawn means withdrawn or
  /// objected.
  public enum Consent {
    NONE,
    GIVEN,
    WITHDRAWN
  }

  /// What the address was given in connection with: no sale, a sale of the sender's own goods like
  /// those now spoken of, or another sale.
  public enum Sale {
    NONE,
    SIMILAR,
    OTHER
  }

  /// What the register of reservations that binds this recipient on this channel says.
  public enum Register {
    CLEAR,
    RESERVED,
    /// Not washed, or washed too long ago.
    UNWASHED
  }
}
