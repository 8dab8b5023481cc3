package org.stamkunde.tables;

import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// How the bytes of a file are letters, and how that was found out. `mark` is the length of the
/// byte order mark; `damaged` says that single bytes are wrong and become U+FFFD.
public record Encoding(String name, String because, int mark, boolean damaged) {
  static final String UTF_8 = "UTF-8";
  static final String WINDOWS_1252 = "Windows-1252";
  private static final int ENOUGH = 4;

  /// From the beginning of a file; text without a byte order mark is taken for UTF-8 until a byte
  /// says otherwise.
  static Encoding of(byte[] head) {
    if (starts(head, 0xEF, 0xBB, 0xBF)) {
      return new Encoding(UTF_8, "byte order mark", 3, false);
    }
    if (starts(head, 0xFF, 0xFE, 0, 0) || starts(head, 0, 0, 0xFE, 0xFF)) {
      throw new FileFault(
          "The file is in the encoding UTF-32, which is not read here. Save it as CSV in UTF-8.");
    }
    if (starts(head, 0xFF, 0xFE)) {
      return new Encoding("UTF-16LE", "byte order mark", 2, false);
    }
    if (starts(head, 0xFE, 0xFF)) {
      return new Encoding("UTF-16BE", "byte order mark", 2, false);
    }
    int[] zeros = new int[2];
    for (int i = 0; i < head.length; i++) {
      zeros[i & 1] += head[i] == 0 ? 1 : 0;
    }
    if (head.length >= ENOUGH && zeros[1] > head.length * 2 / 5 && zeros[0] * 20 < zeros[1]) {
      return new Encoding("UTF-16LE", "every second byte is zero", 0, false);
    }
    if (head.length >= ENOUGH && zeros[0] > head.length * 2 / 5 && zeros[1] * 20 < zeros[0]) {
      return new Encoding("UTF-16BE", "every second byte is zero", 0, false);
    }
    return new Encoding(UTF_8, "the whole file is valid UTF-8", 0, false);
  }

  boolean wide() {
    return name.startsWith("UTF-16");
  }

  CharsetDecoder decoder() {
    Charset charset = name.equals(UTF_8) ? StandardCharsets.UTF_8 : Charset.forName(name);
    CodingErrorAction action = damaged ? CodingErrorAction.REPLACE : CodingErrorAction.REPORT;
    return charset.newDecoder().onMalformedInput(action).onUnmappableCharacter(action);
  }

  private static boolean starts(byte[] head, int... bytes) {
    if (head.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((head[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
