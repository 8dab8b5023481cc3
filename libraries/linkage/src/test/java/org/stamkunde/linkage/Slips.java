package org.stamkunde.linkage;

import org.stamkunde.numeric.Randomness;

/// Words as a shop might hold them, and the slips that people make.
final class Slips {
  private static final String[] SYLLABLES = {
    "ka", "lo", "mi", "ran", "ste", "bo", "fri", "ul", "an", "ne", "son", "sen", "dal", "vik",
    "ber", "gu", "hil", "jo", "mar", "tin"
  };

  private Slips() {}

  static String drawn(Randomness chance) {
    StringBuilder word = new StringBuilder();
    int syllables = 1 + chance.below(4);
    for (int i = 0; i < syllables; i++) {
      word.append(SYLLABLES[chance.below(SYLLABLES.length)]);
    }
    return word.toString();
  }

  static String number(Randomness chance, int digits) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < digits; i++) {
      word.append(chance.below(10));
    }
    return word.toString();
  }

  static String slipped(Randomness chance, String word) {
    if (word.length() < 3) {
      return word;
    }
    int at = chance.below(word.length() - 1);
    boolean digit = Character.isDigit(word.charAt(at));
    char other = (char) (digit ? '0' + chance.below(10) : 'a' + chance.below(26));
    return switch (chance.below(4)) {
      case 0 -> word.substring(0, at) + word.substring(at + 1);
      case 1 -> word.substring(0, at) + other + word.substring(at + 1);
      case 2 -> word.substring(0, at) + other + word.substring(at);
      default ->
          word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    };
  }
}
