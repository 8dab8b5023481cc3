package org.stamkunde.memory.federated;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What a person may set for federated facts: `home`, in whose secrets the passwords of other
/// systems lie, and `federated-allowed`, addresses inside the shop's own network that may be read.
@ConfigurationProperties("stamkunde.memory")
record FederatedSettings(
    @DefaultValue("data") Path home, @DefaultValue List<String> federatedAllowed) {
  FederatedSettings {
    federatedAllowed = List.copyOf(federatedAllowed);
  }
}
