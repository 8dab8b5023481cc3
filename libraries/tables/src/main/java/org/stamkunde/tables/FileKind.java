package org.stamkunde.tables;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a file seems to be that is not a table of text, from its first bytes.
final class FileKind {
  private static final String EXPORT = "Export the orders as CSV and give that file.";
  private static final String SAVE =
      "Open it and save it as CSV (comma or semicolon separated, UTF-8).";
  private static final String UNPACK = "Unpack it and give the table of text that is inside.";

  private record Magic(int at, String bytes, String what, String advice) {}

  private static final List<Magic> MAGICS =
      List.of(
          new Magic(0, "\u0089PNG", "a picture (PNG)", EXPORT),
          new Magic(0, "\u00ff\u00d8\u00ff", "a picture (JPEG)", EXPORT),
          new Magic(0, "GIF8", "a picture (GIF)", EXPORT),
          new Magic(0, "II*\u0000", "a picture (TIFF)", EXPORT),
          new Magic(0, "MM\u0000*", "a picture (TIFF)", EXPORT),
          new Magic(8, "WEBP", "a picture (WebP)", EXPORT),
          new Magic(4, "ftyp", "a film or picture", EXPORT),
          new Magic(0, "%PDF", "a PDF document", EXPORT),
          new Magic(0, "{\\rtf", "a text document (RTF)", EXPORT),
          new Magic(0, "\u00d0\u00cf\u0011\u00e0", "an old Excel workbook or Word file", SAVE),
          new Magic(0, "PAR1", "a Parquet file", EXPORT),
          new Magic(0, "SQLite format 3", "an SQLite database", EXPORT),
          new Magic(0, "7z\u00bc\u00af", "a 7-Zip archive", UNPACK),
          new Magic(0, "Rar!", "a RAR archive", UNPACK),
          new Magic(0, "BZh", "packed by bzip2", UNPACK),
          new Magic(0, "\u00fd7zXZ", "packed by xz", UNPACK),
          new Magic(0, "(\u00b5/\u00fd", "packed by zstd", UNPACK),
          new Magic(0, "\u001f\u008b", "packed twice by gzip", UNPACK),
          new Magic(257, "ustar", "a tar archive", UNPACK));

  private FileKind() {}

  /// Throws a [FileFault] that says what the file seems to be, if that is not text.
  static void refuse(byte[] head, Encoding encoding) {
    String bytes = new String(head, StandardCharsets.ISO_8859_1);
    refuseContainers(bytes);
    String text = encoding.wide() ? bytes.replace("\u0000", "") : bytes;
    text = text.substring(Math.min(text.length(), encoding.mark())).stripLeading();
    refuseMarkup(text);
    if (!encoding.wide() && strange(head) * 100L > head.length) {
      throw seems("a binary file, not text", EXPORT);
    }
  }

  private static void refuseContainers(String bytes) {
    if (bytes.startsWith("PK\u0003\u0004") || bytes.startsWith("PK\u0005\u0006")) {
      boolean excel = bytes.contains("[Content_Types].xml") || bytes.contains("xl/");
      boolean open = bytes.contains("opendocument.spreadsheet");
      if (excel || open) {
        throw seems(excel ? "an Excel workbook (xlsx)" : "an OpenDocument spreadsheet", SAVE);
      }
      throw seems("a zip archive", UNPACK);
    }
    for (Magic magic : MAGICS) {
      if (bytes.startsWith(magic.bytes, magic.at)) {
        throw seems(magic.what, magic.advice);
      }
    }
  }

  private static void refuseMarkup(String text) {
    String what = markup(text.substring(0, Math.min(text.length(), 2000)).toLowerCase(Locale.ROOT));
    if (what != null) {
      throw seems(what, what.startsWith("JSON") || what.startsWith("an SQL") ? EXPORT : SAVE);
    }
  }

  private static @Nullable String markup(String text) {
    if (text.startsWith("{") || text.startsWith("[")) {
      return "JSON";
    }
    if (text.startsWith("<")) {
      boolean html =
          text.contains("<html") || text.contains("<table") || text.contains("<!doctype");
      return html ? "an HTML page" : "XML";
    }
    if (text.startsWith("insert into") || text.startsWith("create table")) {
      return "an SQL script";
    }
    return null;
  }

  /// Bytes that no text has.
  private static long strange(byte[] head) {
    long strange = 0;
    for (byte b : head) {
      boolean control = b >= 0 && b < 32 && b != '\t' && b != '\n' && b != '\r' && b != '\f';
      strange += control ? 1 : 0;
    }
    return strange;
  }

  private static FileFault seems(String what, String advice) {
    return new FileFault("The file seems to be " + what + ". " + advice);
  }
}
