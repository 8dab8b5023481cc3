package org.stamkunde.manners.tone;

import java.time.Clock;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.stamkunde.memory.facts.FactKinds;

/// The shop's letters: those that come with the program until the shop writes its own. None is kept
/// that could say what it does not know.
@Service
public class Letters {
  private final TemplateRows rows;
  private final FactKinds kinds;
  private final Clock clock;

  Letters(TemplateRows rows, FactKinds kinds, Clock clock) {
    this.rows = rows;
    this.kinds = kinds;
    this.clock = clock;
  }

  /// The newest version of every letter, by name and language.
  public Map<String, Map<Tongue, LetterTemplate>> all() {
    Map<String, Map<Tongue, LetterTemplate>> all = new TreeMap<>();
    ShippedLetters.all().forEach(letter -> put(all, letter));
    rows.newest().forEach(letter -> put(all, letter));
    return all;
  }

  private static void put(Map<String, Map<Tongue, LetterTemplate>> all, LetterTemplate letter) {
    all.computeIfAbsent(letter.name(), name -> new EnumMap<>(Tongue.class))
        .put(letter.tongue(), letter);
  }

  /// The letter in this language; in the nearest in which it is written, where it is not: for
  /// Norwegian Danish and for Danish Norwegian, else English, else any.
  public Optional<LetterTemplate> of(String name, Tongue wanted) {
    Map<Tongue, LetterTemplate> variants = all().getOrDefault(name, Map.of());
    List<Tongue> order =
        switch (wanted) {
          case EN -> List.of(Tongue.EN, Tongue.NB, Tongue.DA);
          case NB -> List.of(Tongue.NB, Tongue.DA, Tongue.EN);
          case DA -> List.of(Tongue.DA, Tongue.NB, Tongue.EN);
        };
    return order.stream().filter(variants::containsKey).map(variants::get).findFirst();
  }

  /// All versions of a letter in one language, the newest first.
  public List<LetterTemplate> versions(String name, Tongue tongue) {
    List<LetterTemplate> kept = rows.versions(name, tongue);
    return Stream.concat(
            kept.stream(),
            ShippedLetters.all().stream()
                .filter(one -> one.name().equals(name) && one.tongue() == tongue))
        .sorted(Comparator.comparingInt(LetterTemplate::version).reversed())
        .toList();
  }

  /// The names that a template may use here.
  public Slots slots() {
    return Slots.of(kinds.all());
  }

  /// Reads a template as it would be read when it is kept.
  public Composition.Read read(LetterTemplate template) {
    return Composition.read(template, slots());
  }

  /// Keeps a template as the next version after its own; empty where somebody kept another since.
  /// One with mistakes is not kept: [#read] it first.
  public Optional<LetterTemplate> keep(LetterTemplate template, String by) {
    if (!read(template).good()) {
      throw new IllegalArgumentException(
          "letter (%s) must be without mistakes\nMaybe it was not read before it was kept."
              .formatted(template.name()));
    }
    LetterTemplate next = template.as(template.version() + 1);
    return rows.keep(next, clock.instant(), by) ? Optional.of(next) : Optional.empty();
  }

  /// The version before the newest comes back, as the next one. Nothing changes where there is
  /// none.
  public void takeBack(String name, Tongue tongue, String by) {
    List<LetterTemplate> versions = versions(name, tongue);
    if (versions.size() > 1) {
      keep(versions.get(1).as(versions.getFirst().version()), by);
    }
  }
}
