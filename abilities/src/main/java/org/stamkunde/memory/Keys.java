package org.stamkunde.memory;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Makes the keys by which memory knows an event again: 128 bits of SHA-256. For one thread.
///
/// The key of an order line is the order's number (first half, so that the lines of an order lie
/// together in an index) with product, quantity, price and the line's ordinal among equal lines of
/// that order (second half). The shop is the source of every order line, whoever told it: a
/// purchase that was tracked live and later stands in an export is one purchase.
final class Keys {
  private final MessageDigest digest;
  private String lastOrder = "";
  private long lastOrderHash;

  Keys() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(
          "SHA-256 must be there\nMaybe this Java is cut down to less than the standard.", e);
    }
    lastOrderHash = half(digest.digest(new byte[0]), 0);
  }

  long order(String order) {
    if (!order.equals(lastOrder)) {
      lastOrderHash = half(digest.digest(order.getBytes(StandardCharsets.UTF_8)), 0);
      lastOrder = order;
    }
    return lastOrderHash;
  }

  /// What equal lines of an order have in common.
  long values(Line line) {
    part(line.product());
    part(number(line.quantity()));
    part(number(line.price()));
    return half(digest.digest(), 0);
  }

  /// The key of the n-th of equal lines (from 0).
  static UUID line(long order, long values, int ordinal) {
    long mixed = values + ordinal * 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
    return new UUID(order, mixed ^ mixed >>> 31);
  }

  /// The key of anything that is told by these words.
  UUID words(@Nullable String... words) {
    for (String word : words) {
      part(word);
    }
    byte[] hash = digest.digest();
    return new UUID(half(hash, 0), half(hash, 8));
  }

  private static String number(BigDecimal number) {
    return Lived.plain(number).toPlainString();
  }

  private void part(@Nullable String text) {
    if (text != null) {
      digest.update(text.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    } else {
      digest.update((byte) 1);
    }
  }

  private static long half(byte[] hash, int from) {
    long value = 0;
    for (int i = from; i < from + 8; i++) {
      value = value << 8 | hash[i] & 0xFF;
    }
    return value;
  }
}
