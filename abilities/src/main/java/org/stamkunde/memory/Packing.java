package org.stamkunde.memory;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Writes values one after the other into few bytes; [Unpacking] reads them back.
final class Packing {
  private byte[] bytes;
  private int size;

  Packing(int capacity) {
    bytes = new byte[capacity];
  }

  int size() {
    return size;
  }

  byte[] array() {
    return bytes;
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  void clear() {
    size = 0;
  }

  private void room(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }

  void octet(int value) {
    room(1);
    bytes[size++] = (byte) value;
  }

  void flag(boolean value) {
    octet(value ? 1 : 0);
  }

  void raw(byte[] from, int start, int length) {
    room(length);
    System.arraycopy(from, start, bytes, size, length);
    size += length;
  }

  void fixed(long value) {
    room(8);
    for (int shift = 56; shift >= 0; shift -= 8) {
      bytes[size++] = (byte) (value >>> shift);
    }
  }

  void natural(long value) {
    room(10);
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      bytes[size++] = (byte) (rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    bytes[size++] = (byte) rest;
  }

  void whole(long value) {
    natural(value << 1 ^ value >> 63);
  }

  void text(String value) {
    byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
    natural(utf8.length);
    raw(utf8, 0, utf8.length);
  }

  void textOrNull(@Nullable String value) {
    flag(value != null);
    if (value != null) {
      text(value);
    }
  }

  void moment(Instant value) {
    whole(value.getEpochSecond());
    natural(value.getNano());
  }

  void momentOrNull(@Nullable Instant value) {
    flag(value != null);
    if (value != null) {
      moment(value);
    }
  }

  void decimal(BigDecimal value) {
    BigInteger unscaled = value.unscaledValue();
    boolean small = unscaled.bitLength() < 64;
    long scale = value.scale();
    natural((scale << 1 ^ scale >> 63) << 1 | (small ? 0 : 1));
    if (small) {
      whole(unscaled.longValue());
    } else {
      byte[] magnitude = unscaled.toByteArray();
      natural(magnitude.length);
      raw(magnitude, 0, magnitude.length);
    }
  }

  void decimalOrNull(@Nullable BigDecimal value) {
    flag(value != null);
    if (value != null) {
      decimal(value);
    }
  }
}
