package org.stamkunde.manners.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stamkunde.manners.Words.Kind;

/// Reads the list of one language. Its lines: `# remark`, `endings s ed …`, `fillers really …`,
/// `limit sentence 32`, `words name one two …` (plain words for the code), `set name PHRASE` (for
/// other phrases), `== kind [reason]` above the phrases of it, and phrases: `PHRASE [; not PHRASE]…
/// [; say WORDS]`.
final class ListReading {
  private final String language;
  private final List<Rule> rules = new ArrayList<>();
  private final Map<String, Set<String>> words = new HashMap<>();
  private final Map<String, Integer> limits = new HashMap<>();
  private final Map<String, Step> sets = new HashMap<>();
  private Set<String> endings = Set.of();
  private Set<String> fillers = Set.of();
  private @Nullable Kind kind;
  private String reason = "";
  private List<Phrase> everyUnless = List.of();
  private List<Phrase> everyWith = List.of();

  private ListReading(String language) {
    this.language = language;
  }

  static RuleList read(String language, String text) {
    ListReading reading = new ListReading(language);
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      try {
        reading.line(line.strip());
      } catch (IllegalArgumentException e) {
        throw new IllegalStateException(
            "line %d of the words of %s must be a rule: %s"
                .formatted(number, language, e.getMessage()),
            e);
      }
    }
    return new RuleList(language, reading.rules, reading.words, reading.limits);
  }

  private void line(String line) {
    if (line.isEmpty() || line.startsWith("# ")) {
      return;
    }
    String[] parts = line.split(" +", 3);
    switch (parts[0]) {
      case "endings" -> endings = plain(line.substring(parts[0].length()));
      case "fillers" -> fillers = plain(line.substring(parts[0].length()));
      case "limit" -> limits.put(parts[1], Integer.valueOf(parts[2]));
      case "words" -> words.put(parts[1], plain(parts[2]));
      case "set" -> sets.put(parts[1], phrase(parts[2]).step());
      case "==" -> head(line);
      default -> rule(line);
    }
  }

  private static Set<String> plain(String list) {
    Set<String> all = new LinkedHashSet<>();
    for (String word : list.strip().split(" +")) {
      all.add(Spelling.folded(word));
    }
    return all;
  }

  /// The head of a reason: its conditions hold for every phrase below it.
  private void head(String line) {
    String[] parts = line.split(" *; *", -1);
    String[] names = parts[0].split(" +");
    kind = Kind.valueOf(names[1].toUpperCase(Locale.ROOT).replace('-', '_'));
    reason = names.length > 2 ? names[2] : names[1];
    everyUnless = conditions(parts, "not ");
    everyWith = conditions(parts, "with ");
  }

  private void rule(String line) {
    if (kind == null) {
      throw new IllegalArgumentException("a phrase must stand under its kind");
    }
    String[] parts = line.split(" *; *", -1);
    List<Phrase> unless = new ArrayList<>(conditions(parts, "not "));
    unless.addAll(everyUnless);
    List<Phrase> with = new ArrayList<>(conditions(parts, "with "));
    with.addAll(everyWith);
    String say = null;
    for (int i = 1; i < parts.length; i++) {
      if (parts[i].equals("say") || parts[i].startsWith("say ")) {
        say = parts[i].substring(3).strip();
      } else if (!parts[i].matches("(not|with) .*")) {
        throw new IllegalArgumentException(
            "(%s) must begin with not, with or say".formatted(parts[i]));
      }
    }
    rules.add(
        new Rule(kind, reason, phrase(parts[0]), List.copyOf(unless), List.copyOf(with), say));
  }

  private List<Phrase> conditions(String[] parts, String word) {
    return Arrays.stream(parts)
        .skip(1)
        .filter(part -> part.startsWith(word))
        .map(part -> phrase(part.substring(word.length())))
        .toList();
  }

  private Phrase phrase(String written) {
    return PhraseReading.read(written, sets, endings, fillers);
  }
}
