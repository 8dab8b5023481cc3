package org.stamkunde.manners.law;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.stamkunde.memory.HomeKey;
import org.stamkunde.memory.Marked;

/// Turns whoever a register names into a number that tells nothing without the home's key. With
/// another key nobody would be found, so each washing keeps the key's mark, and one of another key
/// counts for nothing.
@Component
class ReservationKey implements Marked {
  private final HomeKey key;

  ReservationKey(@Value("${stamkunde.memory.home:data}") Path home) {
    this.key = HomeKey.of(home, "reservations");
  }

  @Override
  public String name() {
    return "reservations";
  }

  @Override
  public byte @Nullable [] key() {
    return key.known();
  }

  @Override
  public String lost() {
    return "The key of washings is another: those from before count for nothing. Wash your lists anew.";
  }

  /// The number of one name in one register.
  long of(String register, Addressed name) {
    return number(register + '\n' + name.kind() + '\n' + name.value());
  }

  /// The key's own mark.
  long mark() {
    return number("");
  }

  private long number(String text) {
    return ByteBuffer.wrap(key.hash(text)).getLong();
  }
}
