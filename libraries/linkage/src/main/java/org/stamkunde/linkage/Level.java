package org.stamkunde.linkage;

import java.util.Locale;

/// How much two values of a field are alike.
public enum Level {
  /// One of the two is not known: no evidence.
  MISSING,
  EXACT,
  /// Given name and surname stand in each other's place.
  CROSSED,
  /// Jaro-Winkler of at least .92.
  CLOSE,
  /// Jaro-Winkler of at least .88.
  SIMILAR,
  /// Jaro-Winkler of at least .8.
  FAINT,
  /// One letter or digit is wrong, left out, added or swapped with its neighbour; day and month
  /// stand in each other's place.
  ONE_SLIP,
  TWO_SLIPS,
  /// A part is the same: a date's year and one more, words of an address, what stands before the @.
  PART,
  /// Little is the same: a date's year, an e-mail address's domain.
  LITTLE,
  DIFFERENT;

  static final int COUNT = values().length;

  /// The level in a key of a text.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
