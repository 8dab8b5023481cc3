package org.stamkunde.manners.words;

/// A word, a number, a mark or something opaque, with its place in the text. `word` is how it is
/// compared: small letters, composed, without what is not seen.
record Token(int start, int end, String word, Sort sort, boolean capital, boolean titled) {
  enum Sort {
    WORD,
    NUMBER,
    MARK,
    /// A value that a template puts in.
    SLOT,
    /// An address of the web or of a mailbox.
    LINK
  }

  boolean counts() {
    return sort != Sort.MARK;
  }

  boolean is(String mark) {
    return sort == Sort.MARK && word.equals(mark);
  }

  /// Marks over which a phrase reads on.
  boolean soft() {
    return sort == Sort.MARK && word.length() == 1 && !".,:;!?%…&+=@#§|".contains(word);
  }

  Token inTitle() {
    return new Token(start, end, word, sort, capital, true);
  }
}
