package org.stamkunde.memory;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Reads back what [Packing] wrote, in the same order.
final class Unpacking {
  private final byte[] bytes;
  private final int end;
  private int at;

  Unpacking(byte[] bytes, int start, int end) {
    this.bytes = bytes;
    this.at = start;
    this.end = end;
  }

  Unpacking(byte[] bytes) {
    this(bytes, 0, bytes.length);
  }

  boolean more() {
    return at < end;
  }

  void copy(int length, Packing to) {
    to.raw(bytes, at, length);
    at += length;
  }

  int octet() {
    return bytes[at++] & 0xFF;
  }

  boolean flag() {
    return bytes[at++] != 0;
  }

  long fixed() {
    long value = 0;
    for (int i = 0; i < 8; i++) {
      value = value << 8 | bytes[at++] & 0xFF;
    }
    return value;
  }

  long natural() {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes[at++];
      value |= (next & 0x7FL) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  long whole() {
    long value = natural();
    return value >>> 1 ^ -(value & 1);
  }

  String text() {
    int length = (int) natural();
    String value = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return value;
  }

  @Nullable String textOrNull() {
    return flag() ? text() : null;
  }

  Instant moment() {
    long second = whole();
    return Instant.ofEpochSecond(second, natural());
  }

  @Nullable Instant momentOrNull() {
    return flag() ? moment() : null;
  }

  BigDecimal decimal() {
    long head = natural();
    long zigzag = head >>> 1;
    int scale = (int) (zigzag >>> 1 ^ -(zigzag & 1));
    if ((head & 1) == 0) {
      return BigDecimal.valueOf(whole(), scale);
    }
    int length = (int) natural();
    BigInteger unscaled = new BigInteger(Arrays.copyOfRange(bytes, at, at + length));
    at += length;
    return new BigDecimal(unscaled, scale);
  }

  @Nullable BigDecimal decimalOrNull() {
    return flag() ? decimal() : null;
  }
}
