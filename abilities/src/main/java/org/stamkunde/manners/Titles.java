package org.stamkunde.manners;

import java.util.Optional;

/// What products are called when a customer is spoken to; nothing for what one does not name, such
/// as postage and fees.
public interface Titles {
  Optional<String> of(String product);

  /// The titles as they are at one moment, for whoever asks for many.
  default Titles now() {
    return this;
  }
}
