package org.stamkunde.manners.consent;

import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stamkunde.memory.HomeKey;
import org.stamkunde.memory.Marked;

/// What shows from where a word came, without telling it: a keyed hash of the network's address.
/// Who holds the address can show that it is the same.
public final class Traces implements Marked {
  private static final int SHOWN = 32;
  private final HomeKey key;

  Traces(HomeKey key) {
    this.key = key;
  }

  @Override
  public String name() {
    return "evidence";
  }

  @Override
  public byte @Nullable [] key() {
    return key.known();
  }

  @Override
  public String lost() {
    return "The key of traces is another: of older consents nobody can show any more from which address they came.";
  }

  /// The trace of a network address, such as `ip 5f0c…`.
  public String of(String address) {
    byte[] hash = key.hash(address.strip().toLowerCase(Locale.ROOT));
    return "ip " + HexFormat.of().formatHex(hash).substring(0, SHOWN);
  }
}
