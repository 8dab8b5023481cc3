package org.stamkunde.manners.words;

import org.jspecify.annotations.Nullable;
import org.stamkunde.manners.Words.Kind;

/// A place that was marked, before it is told to anybody: why by the name of the reason, with a
/// figure where the reason names one.
record Mark(
    int start, int end, Kind kind, String reason, @Nullable String say, @Nullable Object figure) {
  static Mark of(Kind kind, String reason, int start, int end) {
    return new Mark(start, end, kind, reason, null, null);
  }

  static Mark of(Rule rule, int start, int end) {
    return new Mark(start, end, rule.kind(), rule.reason(), rule.say(), null);
  }

  Mark counted(Object number) {
    return new Mark(start, end, kind, reason, say, number);
  }

  Mark saying(String words) {
    return new Mark(start, end, kind, reason, words, figure);
  }
}
