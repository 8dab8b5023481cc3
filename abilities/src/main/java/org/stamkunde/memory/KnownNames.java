package org.stamkunde.memory;

import java.security.SecureRandom;
import org.springframework.stereotype.Component;

/// Names that were found of late, each with its record, so that the database is not asked for them
/// again: 24 bytes a name, at most a sixteenth of the heap. A name is kept as two hashes under
/// secret random bases (polynomials modulo 2⁶¹ − 1), so that nobody can make up a name that is
/// taken for another. Whoever forgets a name in the database begins a new generation there, with
/// which all names here are forgotten.
@Component
class KnownNames {
  static final long UNKNOWN = 0;
  private static final long PRIME = (1L << 61) - 1;
  private static final int WAYS = 4;
  private static final int SLOT = 3;
  private static final int FIRST = 1 << 12;
  private final long one;
  private final long other;
  private final int most;
  private long[] slots = new long[FIRST * SLOT];
  private int count;
  private long generation = -1;

  KnownNames() {
    SecureRandom random = new SecureRandom();
    one = random.nextLong(1L << 32, PRIME);
    other = random.nextLong(1L << 32, PRIME);
    long room = Runtime.getRuntime().maxMemory() / 16 / (SLOT * Long.BYTES);
    most = (int) Long.highestOneBit(Math.clamp(room, FIRST, 1 << 25));
  }

  /// The record of a name as it was found last, or [#UNKNOWN]: it may have changed since.
  synchronized long latest(Identity name) {
    return find(name, generation);
  }

  /// The record of a name as it was in this generation, or [#UNKNOWN].
  synchronized long find(Identity name, long now) {
    if (now != generation) {
      return UNKNOWN;
    }
    long first = hash(name, one);
    int at = at(first, slots.length / SLOT);
    long second = 0;
    for (int way = 0; way < WAYS; way++) {
      int slot = (at + way) * SLOT;
      if (slots[slot] == first) {
        second = second == 0 ? hash(name, other) : second;
        if (slots[slot + 1] == second) {
          return slots[slot + 2];
        }
      }
    }
    return UNKNOWN;
  }

  /// Found in this generation by a transaction that is committed.
  synchronized void put(Identity name, long record, long now) {
    if (now < generation) {
      return;
    }
    if (now > generation) {
      slots = new long[FIRST * SLOT];
      count = 0;
      generation = now;
    }
    if (count * 2 > slots.length / SLOT && slots.length / SLOT < most) {
      grow();
    }
    put(slots, hash(name, one), hash(name, other), record);
  }

  private void grow() {
    long[] before = slots;
    slots = new long[before.length * 2];
    count = 0;
    for (int slot = 0; slot < before.length; slot += SLOT) {
      if (before[slot + 2] != UNKNOWN) {
        put(slots, before[slot], before[slot + 1], before[slot + 2]);
      }
    }
  }

  /// Where all ways are taken, the newest goes first and the oldest is forgotten.
  private void put(long[] to, long first, long second, long record) {
    int at = at(first, to.length / SLOT) * SLOT;
    int slot = at;
    while (slot < at + (WAYS - 1) * SLOT
        && to[slot + 2] != UNKNOWN
        && (to[slot] != first || to[slot + 1] != second)) {
      slot += SLOT;
    }
    count += to[slot + 2] == UNKNOWN ? 1 : 0;
    System.arraycopy(to, at, to, at + SLOT, slot - at);
    to[at] = first;
    to[at + 1] = second;
    to[at + 2] = record;
  }

  /// Names that count up lie at even distances, which under an unlucky base meet again and again:
  /// so every bit is to depend on all others (the finalizer of SplitMix64, Steele and others 2014).
  private static int at(long hash, int slots) {
    long mixed = (hash ^ hash >>> 30) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
    return (int) (mixed ^ mixed >>> 31) & slots - 1 & -WAYS;
  }

  private static long hash(Identity name, long base) {
    String value = name.value();
    long hash = name.kind().ordinal() + 1;
    for (int i = 0; i < value.length(); i++) {
      hash = times(hash, base) + value.charAt(i) + 1;
    }
    return times(hash, base) % PRIME;
  }

  private static long times(long a, long b) {
    long high = Math.multiplyHigh(a, b);
    long low = a * b;
    long folded = (low & PRIME) + (low >>> 61 | high << 3);
    return folded >= PRIME ? folded - PRIME : folded;
  }
}
