package org.stamkunde.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The words of one or more columns, by number; given names and surnames share theirs.
final class Words {
  private final List<String> words = new ArrayList<>();
  private final boolean digits;
  private long[] signatures = new long[64];
  private short[] lengths = new short[64];
  private int[] slots = new int[128];

  Words(boolean digits) {
    this.digits = digits;
  }

  int number(String word) {
    int slot = slot(word);
    if (slots[slot] != 0) {
      return slots[slot] - 1;
    }
    int number = words.size();
    if (number == signatures.length) {
      signatures = Arrays.copyOf(signatures, number * 2);
      lengths = Arrays.copyOf(lengths, number * 2);
    }
    signatures[number] = digits ? Signature.ofDigits(word) : Signature.ofLetters(word);
    lengths[number] = (short) Math.min(word.length(), Short.MAX_VALUE);
    words.add(word);
    slots[slot] = number + 1;
    if (words.size() * 2 > slots.length) {
      slots = new int[slots.length * 2];
      for (int w = 0; w < words.size(); w++) {
        slots[slot(words.get(w))] = w + 1;
      }
    }
    return number;
  }

  private int slot(String word) {
    int slot = word.hashCode() * 0x9e3779b9 >>> 7 & slots.length - 1;
    while (slots[slot] != 0 && !words.get(slots[slot] - 1).equals(word)) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  int count() {
    return words.size();
  }

  String word(int number) {
    return words.get(number);
  }

  int length(int number) {
    return lengths[number];
  }

  long signature(int number) {
    return signatures[number];
  }
}
