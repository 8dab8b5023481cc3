package org.stamkunde.manners.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The rules of one language, ready to be looked for.
final class RuleList {
  private final String language;
  private final List<Rule> rules;
  private final Map<String, Set<String>> words;
  private final Map<String, Integer> limits;
  private final Map<String, List<Rule>> byBeginning = new HashMap<>();
  private final List<Rule> anywhere = new ArrayList<>();

  RuleList(
      String language,
      List<Rule> rules,
      Map<String, Set<String>> words,
      Map<String, Integer> limits) {
    this.language = language;
    this.rules = List.copyOf(rules);
    this.words = Map.copyOf(words);
    this.limits = Map.copyOf(limits);
    for (Rule rule : rules) {
      Set<String> begins = rule.phrase().begins();
      if (begins == null || begins.isEmpty() || rule.phrase().step().mayBeNothing()) {
        anywhere.add(rule);
      } else {
        for (String key : begins) {
          byBeginning.computeIfAbsent(key, k -> new ArrayList<>()).add(rule);
        }
      }
    }
  }

  String language() {
    return language;
  }

  List<Rule> rules() {
    return rules;
  }

  /// The plain words of a named set.
  Set<String> words(String name) {
    return words.getOrDefault(name, Set.of());
  }

  int limit(String name) {
    Integer limit = limits.get(name);
    if (limit == null) {
      throw new IllegalStateException(
          "the list of %s must name the limit %s\nMaybe its line is missing."
              .formatted(language, name));
    }
    return limit;
  }

  /// The rules whose phrase may begin with a word of this key.
  List<Rule> beginningWith(String key) {
    return byBeginning.getOrDefault(key, List.of());
  }

  /// The rules whose phrase may begin with anything.
  List<Rule> anywhere() {
    return anywhere;
  }
}
