package org.stamkunde.manners.tone;

/// Why a fact may not be said.
enum Lack {
  /// Nobody told it.
  MISSING,
  /// It was true once; too long ago to say it now.
  STALE,
  /// It was given for something else, or the customer took back what this purpose needs.
  OTHER_PURPOSE,
  /// It is inferred, and the phrase wants to know.
  GUESSED,
  /// It cannot be put into a sentence: signs that are no words, or too many.
  UNSPEAKABLE,
  /// The relation does not bear it.
  TOO_NEAR
}
