package org.stamkunde.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which products are variants of one another. Two are when their codes have the same stem (85123A
/// and 85123B, SHIRT-RED-M and SHIRT-BLUE-L) and their titles share a word, or when their titles
/// differ in colours and sizes alone.
final class Families {
  private static final Pattern NUMBER_AND_LETTERS = Pattern.compile("(\\d{4,})[A-Za-z]{0,3}");
  private static final Pattern PARTS = Pattern.compile("[-_/. ]");

  private final TreeMap<String, String> titles;
  private final Map<String, String> leaders = new HashMap<>();

  private Families(Map<String, String> titles) {
    this.titles = new TreeMap<>(titles);
  }

  /// For each product (given with its title) the id of the first of its family.
  static Map<String, String> of(Map<String, String> titles) {
    Families families = new Families(titles);
    families.join();
    Map<String, String> found = new HashMap<>();
    titles.keySet().forEach(id -> found.put(id, families.leader(id)));
    return found;
  }

  private void join() {
    Map<String, List<String>> byStem = new TreeMap<>();
    Map<String, String> firstByRest = new HashMap<>();
    titles.forEach((id, title) -> {
      byStem.computeIfAbsent(stem(id), stem -> new ArrayList<>()).add(id);
      String rest = VariantWords.rest(title);
      if (!rest.isEmpty()) {
        String first = firstByRest.putIfAbsent(rest, id);
        if (first != null) {
          unite(first, id);
        }
      }
    });
    byStem.values().forEach(this::joinRelated);
  }

  private void joinRelated(List<String> siblings) {
    for (int i = 1; i < siblings.size(); i++) {
      for (int j = 0; j < i && j < 50; j++) {
        if (related(siblings.get(j), siblings.get(i))) {
          unite(siblings.get(j), siblings.get(i));
          break;
        }
      }
    }
  }

  private boolean related(String one, String other) {
    Set<String> words = VariantWords.words(titles.getOrDefault(one, ""));
    Set<String> others = VariantWords.words(titles.getOrDefault(other, ""));
    return words.isEmpty() || others.isEmpty() || !Collections.disjoint(words, others);
  }

  /// A code without what names the variant: trailing letters of a number, trailing parts that are
  /// colours and sizes.
  static String stem(String code) {
    Matcher matcher = NUMBER_AND_LETTERS.matcher(code);
    if (matcher.matches()) {
      return matcher.group(1);
    }
    String[] parts = PARTS.split(code.toLowerCase(Locale.ROOT));
    int kept = parts.length;
    while (kept > 1 && VariantWords.tellsAVariant(parts[kept - 1])) {
      kept--;
    }
    return String.join("-", List.of(parts).subList(0, kept));
  }

  private String leader(String id) {
    String at = id;
    for (String up = leaders.get(at); up != null; up = leaders.get(at)) {
      at = up;
    }
    return at;
  }

  private void unite(String one, String other) {
    String a = leader(one);
    String b = leader(other);
    if (a.compareTo(b) < 0) {
      leaders.put(b, a);
    } else if (b.compareTo(a) < 0) {
      leaders.put(a, b);
    }
  }
}
