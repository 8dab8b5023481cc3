package org.stamkunde.tables;

import java.io.IOException;
import java.io.InputStream;

/// Counts, over all bytes of a file, the letters that UTF-8 writes with several bytes and the bytes
/// that it cannot explain. A text in Windows-1252 has hardly any of the first.
final class LetterCount {
  private long letters;
  private long unexplained;
  private int missing;

  static LetterCount of(InputStream bytes) throws IOException {
    LetterCount count = new LetterCount();
    byte[] part = new byte[1 << 16];
    for (int n = bytes.read(part); n >= 0; n = bytes.read(part)) {
      for (int i = 0; i < n; i++) {
        if (part[i] < 0 || count.missing > 0) {
          count.add(part[i] & 0xFF);
        }
      }
    }
    return count;
  }

  /// UTF-8 in which a few bytes were damaged on the way, rather than another encoding.
  boolean damagedUtf8() {
    return letters >= 10 * unexplained;
  }

  long unexplained() {
    return unexplained;
  }

  private void add(int b) {
    boolean follows = (b & 0xC0) == 0x80;
    if (missing > 0 && follows) {
      missing--;
      letters += missing == 0 ? 1 : 0;
      return;
    }
    unexplained += missing > 0 ? 1 : 0;
    missing = 0;
    if (b >= 0xC2 && b <= 0xDF) {
      missing = 1;
    } else if (b >= 0xE0 && b <= 0xEF) {
      missing = 2;
    } else if (b >= 0xF0 && b <= 0xF4) {
      missing = 3;
    } else if (b >= 0x80) {
      unexplained++;
    }
  }
}
