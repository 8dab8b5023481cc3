package org.stamkunde.manners.consent;

import java.util.HexFormat;
import java.util.Locale;
import org.stamkunde.memory.HomeKey;

/// What shows from where a word came, without telling it: a keyed hash of the network's address.
/// Who holds the address can show that it is the same.
final class Traces {
  private static final int SHOWN = 32;
  private final HomeKey key;

  Traces(HomeKey key) {
    this.key = key;
  }

  /// The trace of a network address, such as `ip 5f0c…`.
  public String of(String address) {
    byte[] hash = key.hash(address.strip().toLowerCase(Locale.ROOT));
    return "ip " + HexFormat.of().formatHex(hash).substring(0, SHOWN);
  }
}
