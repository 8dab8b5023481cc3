package org.stamkunde.tables;

/// Tells whether the ids of a column were turned into decimals by a spreadsheet, as `17850.0` was:
/// then every id that has a decimal mark ends so.
public final class NumberedIds {
  private long turned;
  private long plain;
  private long broken;

  public void add(char[] text, int from, int to) {
    if (from == to) {
      return;
    }
    if (end(text, from, to) < to) {
      turned++;
      return;
    }
    plain++;
    for (int i = from; i < to; i++) {
      if (text[i] == '.' || text[i] == ',') {
        broken++;
        return;
      }
    }
  }

  /// Some ids were turned into decimals, and none has decimals of its own.
  public boolean someTurned() {
    return turned > 0 && broken == 0;
  }

  /// Every id was turned into a decimal.
  public boolean allTurned() {
    return turned > 0 && plain == 0;
  }

  /// Where the id ends without the `.0` of a whole number; `to` for any other id.
  public static int end(char[] text, int from, int to) {
    int at = to;
    while (at > from && text[at - 1] == '0') {
      at--;
    }
    if (at == to || at - 1 <= from || text[at - 1] != '.' && text[at - 1] != ',') {
      return to;
    }
    for (int i = from; i < at - 1; i++) {
      if (text[i] < '0' || text[i] > '9') {
        return to;
      }
    }
    // Three zeros behind a comma are thousands.
    return to - at == 3 ? to : at - 1;
  }
}
