package org.stamkunde.manners.consent;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stamkunde.manners.Channel;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.Proof;

/// What may be agreed to, and in which words: all purposes and wordings as they are at a moment,
/// the newest wording of each language first.
record Terms(Map<String, Purpose> purposes, Map<String, List<Wording>> wordings) {
  static final int LONGEST = 500;
  private static final String ENGLISH = "en";

  /// The act that this consent is, with the proof that it leaves. Of what is not told the shop's
  /// own settings are taken; without any wording it is no consent.
  Act.Consented act(Given given, Instant at) {
    Purpose purpose = known(given.purpose());
    String language = given.language() == null ? ENGLISH : given.language();
    String words = filled(given.wording());
    Optional<Wording> version = wording(given, language, words);
    if (words == null && version.isEmpty()) {
      throw Mistake.of(
              "unworded",
              "%s has no such wording in %s. Put it into words first, or give the words that were agreed to.",
              purpose.name(),
              language)
          .thrown();
    }
    Instant expires = given.expires();
    if (expires == null && purpose.lastsDays() != null) {
      expires = at.plus(Duration.ofDays(purpose.lastsDays()));
    }
    String jurisdiction = filled(given.jurisdiction());
    return new Act.Consented(
        purpose.name(),
        channel(given.channel()),
        words == null ? version.map(Wording::text).orElseThrow() : words,
        new Proof(
            filled(given.sender()),
            version.map(Wording::version).orElse(0),
            given.language() == null && version.isEmpty() ? null : language,
            filled(given.how()),
            filled(given.evidence()),
            jurisdiction == null ? version.map(Wording::jurisdiction).orElse(null) : jurisdiction,
            expires));
  }

  /// The same as it was at a moment: purposes have no age, words do. The first words of a language
  /// stay: whoever was asked in it was asked in those or in later ones.
  Terms asOf(Instant moment) {
    Map<String, List<Wording>> then = new TreeMap<>();
    wordings.forEach((purpose, all) ->
        then.put(
            purpose,
            all.stream()
                .filter(one -> one.version() == 1 || !one.since().isAfter(moment))
                .toList()));
    return new Terms(purposes, then);
  }

  boolean knows(String purpose) {
    return purposes.containsKey(purpose);
  }

  /// The purpose of this name; whoever asks for another is told which there are.
  Purpose known(String name) {
    Purpose purpose = purposes.get(name);
    if (purpose == null) {
      throw Mistake.of(
              "purpose",
              "No purpose is called %s. There are %s; define another on the page Consent or with consent purpose.",
              name,
              String.join(", ", purposes.keySet()))
          .thrown();
    }
    return purpose;
  }

  /// The newest wording in a language, for the law of a country where there is one of its own.
  Optional<Wording> newest(String purpose, String language, @Nullable String jurisdiction) {
    List<Wording> all =
        wordings.getOrDefault(purpose, List.of()).stream()
            .filter(one -> one.language().equals(language))
            .toList();
    return all.stream()
        .filter(one -> jurisdiction != null && jurisdiction.equals(one.jurisdiction()))
        .findFirst()
        .or(() -> all.stream().filter(one -> one.jurisdiction() == null).findFirst());
  }

  /// The version that is meant, or whose words these are.
  private Optional<Wording> wording(Given given, String language, @Nullable String words) {
    List<Wording> all =
        wordings.getOrDefault(given.purpose(), List.of()).stream()
            .filter(one -> one.language().equals(language))
            .toList();
    Integer version = given.version();
    if (version != null && version > 0) {
      Optional<Wording> meant = all.stream().filter(one -> one.version() == version).findFirst();
      if (meant.isPresent() && words != null && !meant.get().text().equals(words)) {
        throw Mistake.of(
                "version",
                "Version %s of %s in %s has other words than those given. Leave the one or the other out.",
                version,
                given.purpose(),
                language)
            .thrown();
      }
      return meant;
    }
    return words == null
        ? newest(given.purpose(), language, given.jurisdiction())
        : all.stream().filter(one -> one.text().equals(words)).findFirst();
  }

  static String channel(String word) {
    return Channel.of(word)
        .map(Channel::word)
        .orElseThrow(() ->
            Mistake.of(
                    "channel",
                    "A channel is email, sms, push, phone, letter, chat or web, and not %s.",
                    word)
                .thrown());
  }

  static @Nullable String filled(@Nullable String text) {
    String words = text == null ? "" : text.strip();
    return words.isEmpty() ? null : words;
  }

  static @Nullable String shortened(@Nullable String text) {
    String words = filled(text);
    return words == null ? null : words.substring(0, Math.min(words.length(), LONGEST));
  }
}
