package org.stamkunde.manners.words.command;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.stamkunde.frame.WrongInput;

/// Reads a text from a file or from the standard input.
final class TextFile {
  static final int MOST_BYTES = 2_000_000;

  private TextFile() {}

  static String read(String file, Path folder) {
    try {
      return text(
          file, file.equals("-") ? System.in.readNBytes(MOST_BYTES + 1) : bytes(file, folder));
    } catch (IOException | InvalidPathException e) {
      throw new WrongInput(
          "%s cannot be read. Maybe its name is spelt otherwise, or you may not read it."
              .formatted(file),
          e);
    }
  }

  private static byte[] bytes(String file, Path folder) throws IOException {
    Path path = folder.resolve(file);
    if (Files.isDirectory(path)) {
      throw new WrongInput(
          "%s is a folder. Name one text in it, or - for the standard input.".formatted(file));
    }
    if (!Files.exists(path)) {
      throw new FileNotFoundException(file);
    }
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(MOST_BYTES + 1);
    }
  }

  private static String text(String file, byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      throw new WrongInput(
          "%s is longer than two million bytes. Check a text of that length in parts."
              .formatted(file));
    }
    String text = decoded(bytes);
    if (text.chars().anyMatch(TextFile::noText)) {
      throw new WrongInput(
          "%s is no plain text. Save it as text or HTML, and check that.".formatted(file));
    }
    String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
    return plain.replace("\r\n", "\n").replace('\r', '\n');
  }

  /// UTF-8, UTF-16 where it says so, else the older encoding of Western Europe.
  private static String decoded(byte[] bytes) {
    boolean wide =
        bytes.length > 1
            && (bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe
                || bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff);
    if (wide) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, Charset.forName("windows-1252"));
    }
  }

  private static boolean noText(int sign) {
    return sign < 32 && sign != '\n' && sign != '\r' && sign != '\t' && sign != '\f'
        || sign >= 0x80 && sign < 0xa0 && sign != 0x85
        || sign == 0xfffd;
  }
}
