package org.stamkunde.tables;

import org.jspecify.annotations.Nullable;

/// Gives the same string for the same letters where it remembers them: tables repeat themselves. It
/// remembers a bounded number.
public final class Words {
  private static final int SIZE = 1 << 14;
  private static final int LONGEST = 80;

  private final @Nullable String[] known = new @Nullable String[SIZE];

  public String of(char[] text, int from, int to) {
    int length = to - from;
    if (length == 0) {
      return "";
    }
    if (length > LONGEST) {
      return new String(text, from, length);
    }
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + text[i];
    }
    int slot = (hash ^ hash >>> 15) & SIZE - 1;
    String word = known[slot];
    if (word == null || !same(word, text, from, length)) {
      word = new String(text, from, length);
      known[slot] = word;
    }
    return word;
  }

  private static boolean same(String word, char[] text, int from, int length) {
    if (word.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (word.charAt(i) != text[from + i]) {
        return false;
      }
    }
    return true;
  }
}
