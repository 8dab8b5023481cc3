package org.stamkunde.memory.federated;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The answer of a web server: its status, its headers, and how its body ends.
record HttpAnswer(int status, Map<String, String> headers) {
  static final int MOST = 65_536;
  private static final int LINES = 100;

  /// More came than a value needs.
  static final class TooLarge extends IOException {}

  static HttpAnswer read(InputStream bytes) throws IOException, Failed {
    try {
      String[] first = line(bytes).split(" ", 3);
      if (first.length < 2 || !first[0].startsWith("HTTP/1.") || !first[1].matches("\\d{3}")) {
        throw new Failed(Trouble.REFUSES);
      }
      Map<String, String> headers = new HashMap<>();
      String line = line(bytes);
      for (int lines = 0; !line.isEmpty(); lines++) {
        int colon = line.indexOf(':');
        if (colon < 1 || lines > LINES) {
          throw new Failed(Trouble.REFUSES);
        }
        headers.put(
            line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            line.substring(colon + 1).strip());
        line = line(bytes);
      }
      return new HttpAnswer(Integer.parseInt(first[1]), headers);
    } catch (TooLarge e) {
      throw new Failed(Trouble.TOO_LARGE);
    }
  }

  byte[] body(InputStream bytes) throws IOException, Failed {
    try {
      if (!headers.getOrDefault("content-encoding", "identity").equalsIgnoreCase("identity")) {
        throw new Failed(Trouble.NOT_JSON);
      }
      if (headers.getOrDefault("transfer-encoding", "").equalsIgnoreCase("chunked")) {
        return chunks(bytes);
      }
      String length = headers.getOrDefault("content-length", "");
      if (length.isEmpty()) {
        return bytes.readAllBytes();
      }
      if (!length.matches("\\d{1,5}") || Integer.parseInt(length) > MOST) {
        throw new Failed(Trouble.TOO_LARGE);
      }
      return bytes.readNBytes(Integer.parseInt(length));
    } catch (TooLarge e) {
      throw new Failed(Trouble.TOO_LARGE);
    }
  }

  private static byte[] chunks(InputStream bytes) throws IOException, Failed {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    while (true) {
      String size = line(bytes).split(";", 2)[0].strip();
      if (!size.matches("[0-9A-Fa-f]{1,8}")) {
        throw new Failed(size.length() > 8 ? Trouble.TOO_LARGE : Trouble.REFUSES);
      }
      long length = Long.parseLong(size, 16);
      if (length == 0) {
        return body.toByteArray();
      }
      if (length > MOST) {
        throw new Failed(Trouble.TOO_LARGE);
      }
      body.write(bytes.readNBytes((int) length));
      line(bytes);
    }
  }

  private static String line(InputStream bytes) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int one = bytes.read();
    while (one != '\n') {
      if (one < 0) {
        throw new IOException("cut");
      }
      line.write(one);
      one = bytes.read();
    }
    return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
  }
}
