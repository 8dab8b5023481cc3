package org.stamkunde.tables;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The rows of a table, read one after the other: cells divided by one character, quoted as RFC
/// 4180 says, where a quoted cell may hold ends of line. Empty rows are passed over.
public final class Rows implements Closeable {
  private static final int LONGEST = 1 << 20;
  private static final int ASCII = 128;

  private final Reader reader;
  private final char separator;
  private final Encoding encoding;
  private final boolean[] special = new boolean[ASCII];
  private final Row row = new Row();
  private char[] text = new char[1 << 14];
  private int end;
  private int at;
  private int start;
  private int cell;
  private int write;
  private long line = 1;
  private long quoteLine;
  private int quoteAt;

  Rows(Reader reader, char separator, Encoding encoding) {
    this.reader = reader;
    this.separator = separator;
    this.encoding = encoding;
    Arrays.fill(special, 0, ' ', true);
    special['\t'] = false;
    special[ASCII - 1] = true;
    special[separator] = true;
  }

  /// The next row, or null after the last one.
  public @Nullable Row next() {
    do {
      start = at;
      if (at == end && !refill()) {
        return null;
      }
      row.begin(line);
      quoteLine = 0;
      boolean more = true;
      while (more) {
        more = at < end || refill() ? text[at] == '"' ? quoted() : bare(at) : last();
      }
      if (at - start > LONGEST) {
        throw tooLong();
      }
      row.end(text);
    } while (row.empty());
    return row;
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw TextFile.fault(e, line);
    }
  }

  private boolean last() {
    row.add(at, at);
    row.isCut();
    return false;
  }

  /// Reads to the end of the cell; true when the row has another one.
  private boolean bare(int from) {
    cell = from;
    do {
      char[] chars = text;
      int stop = end;
      for (int i = at; i < stop; i++) {
        char c = chars[i];
        if (c < ASCII && special[c]) {
          if (c == separator || c == '\n' || c == '\r') {
            row.add(cell, i);
            at = i + 1;
            return !endOfLine(c);
          }
          row.hasControl();
        }
      }
      at = stop;
    } while (refill());
    row.add(cell, at);
    row.isCut();
    return false;
  }

  private boolean endOfLine(char c) {
    if (c == '\r' && (at < end || refill()) && text[at] == '\n') {
      at++;
    }
    boolean ends = c != separator;
    line += ends ? 1 : 0;
    return ends;
  }

  /// A cell in quotes. What stands between its closing quote and the next separator belongs to it.
  private boolean quoted() {
    quoteLine = line;
    quoteAt = row.cells() + 1;
    at++;
    cell = at;
    write = at;
    while (!closed()) {
      text[write++] = text[at++];
    }
    quoteLine = 0;
    while (at < end || refill()) {
      char c = text[at++];
      if (c == separator || c == '\n' || c == '\r') {
        row.add(cell, write);
        return !endOfLine(c);
      }
      text[write++] = c;
    }
    row.add(cell, write);
    row.isCut();
    return false;
  }

  /// Goes past what is plain in a quoted cell; true behind its closing quote. Otherwise the
  /// character at hand belongs to the cell.
  private boolean closed() {
    if (at == end && !refill()) {
      throw unclosed();
    }
    char c = text[at];
    if (c == '"') {
      at++;
      return !((at < end || refill()) && text[at] == '"');
    }
    if (c == '\n' || c == '\r') {
      boolean second = c == '\n' && at > cell && text[at - 1] == '\r';
      line += second ? 0 : 1;
    } else if (c < ' ' && c != '\t') {
      row.hasControl();
    }
    return false;
  }

  /// Reads on, keeping the row at hand; false at the end of the file.
  private boolean refill() {
    if (at - start > LONGEST) {
      throw tooLong();
    }
    if (start > 0) {
      System.arraycopy(text, start, text, 0, end - start);
      row.shift(start);
      end -= start;
      at -= start;
      cell -= start;
      write -= start;
      start = 0;
    } else if (end == text.length) {
      text = Arrays.copyOf(text, end * 2);
    }
    try {
      int n = reader.read(text, end, text.length - end);
      end += Math.max(n, 0);
      return n > 0;
    } catch (CharacterCodingException e) {
      throw wrongLetter();
    } catch (IOException e) {
      throw TextFile.fault(e, line);
    }
  }

  private RuntimeException wrongLetter() {
    if (encoding.name().equals(Encoding.UTF_8)) {
      return new OtherEncoding();
    }
    String says =
        "The file is not whole as %s: wrong bytes near line %d. Export it again, in UTF-8.";
    return new FileFault(says.formatted(encoding.name(), line), line, null);
  }

  private FileFault unclosed() {
    String says =
        "The quote that opens on line %d, column %d is never closed."
            + " Close it with a \" before the next separator, or export the file again.";
    return new FileFault(says.formatted(quoteLine, quoteAt), quoteLine, "" + quoteAt);
  }

  private FileFault tooLong() {
    String says = "The row that begins on line %d is longer than 1 MB.".formatted(row.line());
    if (quoteLine > 0) {
      String quote = " Perhaps the quote that opens on line %d, column %d is never closed.";
      return new FileFault(says + quote.formatted(quoteLine, quoteAt), row.line(), "" + quoteAt);
    }
    String advice = " An order line is never that long: look at column %d, or export it again.";
    return new FileFault(says + advice.formatted(row.cells() + 1), row.line(), null);
  }
}
