package org.stamkunde.server.keys;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stamkunde.memory.ingest.SigningSecrets;

/// Hands memory the secret with which the shop's server signs for a browser key.
@Component
class Signing implements SigningSecrets {
  private final Keys keys;

  Signing(Keys keys) {
    this.keys = keys;
  }

  @Override
  public Optional<String> of(String key) {
    return keys.one(key).flatMap(found -> Optional.ofNullable(found.signing()));
  }
}
