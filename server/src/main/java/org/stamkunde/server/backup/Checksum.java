package org.stamkunde.server.backup;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/// A checksum of the rows of a table in whatever order they come: a database may lay them down in
/// another one than they were told in. The SHA-256 of each row, added up.
final class Checksum {
  private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF};

  /// Signature, flags, and the length of a further part, which is empty.
  private static final int HEADER = 19;

  /// In place of a number of columns: the end.
  private static final int TRAILER = 2;

  private final MessageDigest digest = sha256();
  private final long[] sum = new long[4];

  /// A message of PostgreSQL's binary `COPY`: one row, before the first the header, after the last
  /// the trailer.
  void add(byte[] message) {
    int from = starts(message) ? HEADER : 0;
    int length = message.length - from;
    if (length <= TRAILER) {
      return;
    }
    digest.update(message, from, length);
    ByteBuffer hash = ByteBuffer.wrap(digest.digest());
    for (int i = 0; i < sum.length; i++) {
      sum[i] += hash.getLong();
    }
  }

  private static boolean starts(byte[] message) {
    return message.length >= HEADER
        && Arrays.equals(SIGNATURE, Arrays.copyOf(message, SIGNATURE.length));
  }

  String text() {
    StringBuilder text = new StringBuilder();
    for (long part : sum) {
      text.append(HexFormat.of().toHexDigits(part));
    }
    return text.toString();
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(
          "SHA-256 must be there\nMaybe this Java is cut down to less than the standard.", e);
    }
  }
}
