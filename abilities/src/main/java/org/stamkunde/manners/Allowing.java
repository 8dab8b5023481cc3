package org.stamkunde.manners;

import java.util.Optional;

/// What consents allow, as the shop defines its purposes. It is asked at each decision, so it
/// answers from what the program holds.
public interface Allowing {
  /// The class of messages that a consent for this purpose allows; empty for a purpose that the
  /// shop does not know.
  Optional<MessageClass> allowed(String purpose);
}
