package org.stamkunde.manners.tone;

import java.util.List;

/// A text that was checked and can be said to anybody: what is in it for one customer is decided
/// when it is rendered. A line (the subject) needs no stop.
record Script(Tongue tongue, boolean line, List<Passage> passages) {
  Script {
    passages = List.copyOf(passages);
  }

  /// The script, or what is wrong with it (then it holds nothing).
  record Read(Script script, List<Mistake> mistakes) {
    Read {
      mistakes = List.copyOf(mistakes);
    }
  }
}
