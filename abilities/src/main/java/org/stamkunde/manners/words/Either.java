package org.stamkunde.manners.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// One of several ways. Of hundreds only those are tried that can begin with the word that stands
/// there.
final class Either implements Step {
  private final List<Step> ways;
  private final Map<String, List<Step>> byKey = new HashMap<>();
  private final List<Step> open = new ArrayList<>();

  Either(List<Step> ways) {
    this.ways = List.copyOf(ways);
    for (Step way : ways) {
      Set<String> keys = way.begins();
      if (keys == null || keys.isEmpty() || way.mayBeNothing()) {
        open.add(way);
      } else {
        keys.forEach(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(way));
      }
    }
  }

  @Override
  public int match(Sentence sentence, int at, Then then) {
    int next = sentence.past(at);
    if (next < sentence.size()) {
      for (String key : sentence.keys(next)) {
        int end = first(byKey.getOrDefault(key, List.of()), sentence, at, then);
        if (end != NOWHERE) {
          return end;
        }
      }
    }
    return first(open, sentence, at, then);
  }

  private static int first(List<Step> some, Sentence sentence, int at, Then then) {
    for (Step way : some) {
      int end = way.match(sentence, at, then);
      if (end != NOWHERE) {
        return end;
      }
    }
    return NOWHERE;
  }

  @Override
  public @Nullable Set<String> begins() {
    Set<String> all = new TreeSet<>();
    for (Step way : ways) {
      Set<String> some = way.begins();
      if (some == null) {
        return null;
      }
      all.addAll(some);
    }
    return all;
  }

  @Override
  public boolean mayBeNothing() {
    return ways.stream().anyMatch(Step::mayBeNothing);
  }
}
