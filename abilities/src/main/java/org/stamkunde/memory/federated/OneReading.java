package org.stamkunde.memory.federated;

import java.util.function.Supplier;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/// Reads one value from its origin, through all the doors.
final class OneReading {
  private final NameLookup names;
  private final Addresses addresses;
  private final HttpsReading https;
  private final DatabaseReading database = new DatabaseReading();
  private final Secrets secrets;

  OneReading(
      NameLookup names, Addresses addresses, Supplier<SSLSocketFactory> trust, Secrets secrets) {
    this.names = names;
    this.addresses = addresses;
    this.https = new HttpsReading(trust);
    this.secrets = secrets;
  }

  @Nullable String read(String fact, Origin origin, String name, Attempt attempt) throws Failed {
    Pinned to = Pinned.of(origin, names, addresses);
    String secret = secrets.of(fact);
    return switch (origin) {
      case Origin.Rest rest -> https.read(rest, to, name, secret, attempt);
      case Origin.Database rows -> database.read(rows, to, name, secret, attempt);
    };
  }
}
