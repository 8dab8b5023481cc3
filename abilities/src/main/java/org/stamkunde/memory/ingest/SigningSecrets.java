package org.stamkunde.memory.ingest;

import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/// With what the shop's server signs who a visitor is: one secret for each browser key, kept by
/// whoever keeps the keys.
@NamedInterface("signing")
public interface SigningSecrets {
  /// The secret of the key with this id, if it is a browser key and good.
  Optional<String> of(String key);
}
