package org.stamkunde.tables;

/// The character that divides whole from part in a column of numbers.
public enum DecimalMark {
  POINT('.', ','),
  COMMA(',', '.');

  final char mark;
  final char other;

  DecimalMark(char mark, char other) {
    this.mark = mark;
    this.other = other;
  }

  public String word() {
    return this == POINT ? "decimal point" : "decimal comma";
  }
}
