package org.stamkunde.manners.words.web;

import java.util.ArrayList;
import java.util.List;
import org.stamkunde.manners.Words.Checked;
import org.stamkunde.manners.Words.Finding;

/// A text with what was found in it, as the page shows it.
record Written(String text, String language, Checked checked) {

  /// A stretch of the text, marked or not.
  record Stretch(String text, boolean marked) {}

  /// One finding with the change that mends it: `mend` holds where from, where to, and the words,
  /// empty where only the writer knows them.
  record Row(Finding finding, int start, int end, String mend) {}

  /// The whole text in stretches, for the waves under it.
  public List<Stretch> stretches() {
    List<Stretch> all = new ArrayList<>();
    int at = 0;
    for (Finding finding : checked.findings()) {
      int from = Math.max(at, finding.place().start());
      int to = finding.place().end();
      if (to > from) {
        all.add(new Stretch(text.substring(at, from), false));
        all.add(new Stretch(text.substring(from, to), true));
        at = to;
      }
    }
    all.add(new Stretch(text.substring(at), false));
    return all;
  }

  public List<Row> rows() {
    return checked.findings().stream().map(this::row).toList();
  }

  private Row row(Finding finding) {
    String say = finding.say();
    int start = finding.place().start();
    int end = finding.place().end();
    // What is left out takes the space after it along.
    boolean gap = end < text.length() && text.charAt(end) == ' ';
    int last = say != null && say.isEmpty() && gap ? end + 1 : end;
    return new Row(finding, start, last, say == null ? "" : start + ":" + last + ":" + say);
  }

  /// The text with one change made; as it is where the change does not fit it.
  static String mended(String text, String mend) {
    String[] parts = mend.split(":", 3);
    if (parts.length < 3 || !parts[0].matches("\\d{1,7}") || !parts[1].matches("\\d{1,7}")) {
      return text;
    }
    int start = Integer.parseInt(parts[0]);
    int end = Integer.parseInt(parts[1]);
    return start <= end && end <= text.length()
        ? text.substring(0, start) + parts[2] + text.substring(end)
        : text;
  }
}
