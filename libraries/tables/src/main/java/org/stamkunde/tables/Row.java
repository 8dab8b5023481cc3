package org.stamkunde.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// One record of a table: its cells without quotes and surrounding blanks, and the line of the file
/// on which it begins. It is valid until the next row is read.
public final class Row {
  private char[] text = new char[0];
  private int[] from = new int[32];
  private int[] to = new int[32];
  private int cells;
  private long line;
  private boolean control;
  private boolean cut;

  void begin(long atLine) {
    line = atLine;
    cells = 0;
    control = false;
    cut = false;
  }

  void add(int first, int last) {
    if (cells == from.length) {
      from = Arrays.copyOf(from, cells * 2);
      to = Arrays.copyOf(to, cells * 2);
    }
    from[cells] = first;
    to[cells++] = last;
  }

  void shift(int by) {
    for (int i = 0; i < cells; i++) {
      from[i] -= by;
      to[i] -= by;
    }
  }

  void end(char[] chars) {
    text = chars;
    for (int i = 0; i < cells; i++) {
      while (from[i] < to[i] && blank(chars[from[i]])) {
        from[i]++;
      }
      while (from[i] < to[i] && blank(chars[to[i] - 1])) {
        to[i]--;
      }
    }
  }

  void hasControl() {
    control = true;
  }

  void isCut() {
    cut = true;
  }

  public long line() {
    return line;
  }

  public int cells() {
    return cells;
  }

  /// A cell holds a character that no text has, such as NUL or a bell.
  public boolean control() {
    return control;
  }

  /// The file ended in this row, without an end of line.
  public boolean cut() {
    return cut;
  }

  /// The letters of which the cells are parts; see [#from(int)] and [#to(int)].
  public char[] chars() {
    return text;
  }

  public int from(int cell) {
    return from[cell];
  }

  public int to(int cell) {
    return to[cell];
  }

  public boolean empty(int cell) {
    return cell >= cells || from[cell] == to[cell];
  }

  /// The text of a cell; empty where the row is too short.
  public String text(int cell) {
    return cell >= cells ? "" : new String(text, from[cell], to[cell] - from[cell]);
  }

  public List<String> texts() {
    List<String> texts = new ArrayList<>(cells);
    for (int i = 0; i < cells; i++) {
      texts.add(text(i));
    }
    return texts;
  }

  boolean empty() {
    for (int i = 0; i < cells; i++) {
      if (from[i] != to[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean blank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\u00A0' || c == '\u202F';
  }
}
