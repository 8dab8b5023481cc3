package org.stamkunde.memory;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One entry of a customer's timeline as it is shown: a happening, or all lines of one order that
/// came at one time from one source. `kind` is the act's word: bought, returned, described, said,
/// preferred, declined, satisfied, dissatisfied, consented, withdrew.
public record Entry(Instant at, String kind, String source, String messageId, List<Act> acts) {

  /// What each product is called, by the newest of these entries that names it.
  public static Map<String, String> titles(List<Entry> timeline) {
    Map<String, String> titles = new LinkedHashMap<>();
    for (Entry entry : timeline) {
      for (Act act : entry.acts()) {
        if (act instanceof Act.Bought bought) {
          bought.lines().forEach(line -> name(line, titles));
        }
      }
    }
    return titles;
  }

  private static void name(Line line, Map<String, String> titles) {
    String title = line.title();
    if (title != null && !title.isBlank()) {
      titles.putIfAbsent(line.product(), title.strip());
    }
  }
}
