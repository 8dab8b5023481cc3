package org.stamkunde.manners.tone;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is wrong with a template, and where: line and column count from 1. `what` is the end of a
/// text key, `about` what it speaks of, `instead` what to write in its place, if anything is near.
public record Mistake(
    int line, int column, String what, List<String> about, @Nullable String instead) {
  private static final Set<String> MENDABLE =
      Set.of("unknown", "filter", "basis", "unit", "level", "key", "tag");

  public Mistake {
    about = List.copyOf(about);
  }

  /// Whether the proposal can be put in the place of what was written.
  public boolean mendable() {
    return instead != null && !about.isEmpty() && MENDABLE.contains(what);
  }

  /// The text with the proposal in the place of what was written; unchanged where that is not
  /// there.
  public String mend(String text) {
    int place = 0;
    for (int before = 1; before < line; before++) {
      place = text.indexOf('\n', place) + 1;
    }
    if (!mendable() || text.codePointCount(place, text.length()) < column - 1) {
      return text;
    }
    int from = text.offsetByCodePoints(place, column - 1);
    String wrong = about.getFirst();
    int at = text.indexOf(wrong, from);
    return at < 0 || text.substring(from, at).contains("\n")
        ? text
        : text.substring(0, at) + instead + text.substring(at + wrong.length());
  }
}
