package org.stamkunde.tables;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/// A file of text, packed by gzip or not, with its encoding. Opening it refuses what is no text,
/// with a sentence.
public final class TextFile {
  private static final int HEAD = 1 << 16;
  private static final int BUFFER = 1 << 16;

  private final Path path;
  private final boolean packed;
  private final Encoding encoding;

  private TextFile(Path path, boolean packed, Encoding encoding) {
    this.path = path;
    this.packed = packed;
    this.encoding = encoding;
  }

  public static TextFile open(Path path) {
    refuseWhatIsNoFile(path);
    try {
      boolean packed = packed(path);
      TextFile raw = new TextFile(path, packed, Encoding.of(new byte[0]));
      byte[] head = raw.head();
      if (head.length == 0) {
        throw new FileFault(called(path) + " is empty. Export the orders again.");
      }
      Encoding encoding = Encoding.of(head);
      FileKind.refuse(head, encoding);
      return new TextFile(path, packed, encoding);
    } catch (IOException e) {
      throw fault(e, 0);
    }
  }

  public Encoding encoding() {
    return encoding;
  }

  public boolean packed() {
    return packed;
  }

  /// The same file with the encoding that all its bytes tell of, for a file that is no valid UTF-8.
  public TextFile decidedOverAll() {
    try (InputStream bytes = bytes()) {
      LetterCount count = LetterCount.of(bytes);
      String wrong = count.unexplained() + " bytes are not";
      Encoding found =
          count.damagedUtf8()
              ? new Encoding(Encoding.UTF_8, "most letters are UTF-8, " + wrong, 0, true)
              : new Encoding(Encoding.WINDOWS_1252, "not valid UTF-8", 0, true);
      return new TextFile(path, packed, found);
    } catch (IOException e) {
      throw fault(e, 0);
    }
  }

  /// The rows from the first one on, the header included.
  public Rows rows(char separator) {
    try {
      InputStream bytes = bytes();
      bytes.skipNBytes(encoding.mark());
      return new Rows(new InputStreamReader(bytes, encoding.decoder()), separator, encoding);
    } catch (IOException e) {
      throw fault(e, 0);
    }
  }

  private InputStream bytes() throws IOException {
    InputStream raw = new BufferedInputStream(Files.newInputStream(path), BUFFER);
    if (!packed) {
      return raw;
    }
    try {
      return new Expansion(new GZIPInputStream(raw, BUFFER), Files.size(path));
    } catch (IOException e) {
      raw.close();
      throw e;
    }
  }

  private byte[] head() throws IOException {
    try (InputStream bytes = bytes()) {
      return bytes.readNBytes(HEAD);
    }
  }

  private static boolean packed(Path path) throws IOException {
    try (InputStream raw = Files.newInputStream(path)) {
      byte[] magic = raw.readNBytes(2);
      return magic.length == 2 && (magic[0] & 0xFF) == 0x1F && (magic[1] & 0xFF) == 0x8B;
    }
  }

  private static void refuseWhatIsNoFile(Path path) {
    if (!Files.exists(path)) {
      throw new FileFault(called(path) + " does not exist. Look at the path and its spelling.");
    }
    if (Files.isDirectory(path)) {
      throw new FileFault(called(path) + " is a folder. Name the file in it.");
    }
    if (!Files.isRegularFile(path)) {
      throw new FileFault(called(path) + " is not a regular file. Save the export to a file.");
    }
    if (!Files.isReadable(path)) {
      throw new FileFault(called(path) + " may not be read. Give yourself permission to read it.");
    }
  }

  private static String called(Path path) {
    return "The file " + Objects.requireNonNullElse(path.getFileName(), path);
  }

  static FileFault fault(IOException e, long line) {
    String where = line > 1 ? ", after line " + (line - 1) : "";
    if (e instanceof ZipException || e instanceof EOFException) {
      return new FileFault(
          "The gzip file is broken or cut off" + where + ". Export or copy it again.", line, null);
    }
    return new FileFault("The file cannot be read" + where + ": " + e.getMessage(), line, null);
  }
}
