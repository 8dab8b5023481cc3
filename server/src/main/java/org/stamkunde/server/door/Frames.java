package org.stamkunde.server.door;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// How caller and door write to each other: a greeting with the word that opens, the words of the
/// command, then lines of answer and the exit status.
final class Frames {
  static final int GREETING = 0x53544b31;
  static final int WELCOME = 'w';
  static final byte ANSWER = 'a';
  static final byte ASIDE = 's';
  static final byte END = 'e';
  private static final int LONGEST = 1 << 26;

  private Frames() {}

  static void write(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static String read(DataInputStream in) throws IOException {
    return read(in, LONGEST);
  }

  static String read(DataInputStream in, int longest) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > longest) {
      throw new IOException("a text of %d bytes is too long".formatted(length));
    }
    return new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }
}
