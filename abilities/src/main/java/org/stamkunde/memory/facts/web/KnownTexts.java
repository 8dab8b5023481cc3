package org.stamkunde.memory.facts.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stamkunde.frame.Formats;
import org.stamkunde.frame.Texts;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.facts.FactKind;
import org.stamkunde.memory.facts.Known;
import org.stamkunde.memory.facts.KnownFacts;
import org.stamkunde.memory.facts.Word;
import org.stamkunde.memory.federated.Trouble;
import org.stamkunde.numeric.Explanation;

/// What is known of a customer in whole words: the value, where we have it from, and why it counts
/// rather than another.
@Component
class KnownTexts {
  private final Texts texts;
  private final Formats formats;
  private final FactTexts facts;

  KnownTexts(Texts texts, Formats formats, FactTexts facts) {
    this.texts = texts;
    this.formats = formats;
    this.facts = facts;
  }

  /// A line of the page. `how` is said, observed, guess or stale; `why` what its weight is made of;
  /// `others` are the words that do not count.
  record Row(
      String how, String what, String source, @Nullable Explanation why, List<Other> others) {}

  record Other(String what, String says) {}

  /// Null where there is nothing to say of this fact.
  @Nullable Row row(KnownFacts.Told told) {
    Known known = told.known();
    FactKind kind = known.kind();
    Word word = known.word();
    if (word == null) {
      return without(told);
    }
    List<Other> others = known.others().stream().map(one -> other(kind, one)).toList();
    boolean weighed = word.confidence() < 1 || !others.isEmpty();
    return new Row(
        word.fact().basis().mark(),
        what(kind, word),
        source(told, word),
        weighed ? word.strength() : null,
        others);
  }

  private @Nullable Row without(KnownFacts.Told told) {
    Known known = told.known();
    FactKind kind = known.kind();
    Trouble trouble = told.trouble();
    if (trouble != null) {
      String says =
          facts.livesAt(kind) + ". " + texts.say("memory.trouble." + hyphened(trouble.name()));
      String what = texts.say("memory.known.what", kind.title(), texts.say("memory.known.unread"));
      return new Row("guess", what, says, null, List.of());
    }
    if (known.others().isEmpty()) {
      return null;
    }
    Word first = known.others().getFirst();
    List<Other> rest = known.others().stream().skip(1).map(one -> other(kind, one)).toList();
    return new Row("stale", what(kind, first), verdict(first), null, rest);
  }

  private String what(FactKind kind, Word word) {
    return texts.say("memory.known.what", kind.title(), value(kind, word));
  }

  /// A word of another type than the fact has now stands as it was told.
  private String value(FactKind kind, Word word) {
    return word.verdict() == Word.Verdict.UNFIT
        ? word.fact().value()
        : facts.value(kind.type(), word.value());
  }

  private String source(KnownFacts.Told told, Word word) {
    List<String> parts = new ArrayList<>();
    String lives = facts.livesAt(told.known().kind());
    if (lives == null) {
      parts.add(basis(word));
      parts.add(texts.sayOr("memory.source." + word.fact().source(), word.fact().source()));
    } else {
      parts.add(lives);
      parts.add(texts.say("memory.known.read", formats.moment(word.fact().at())));
    }
    if (word.confidence() < 1) {
      parts.add(texts.say("memory.known.sure", formats.percent(word.confidence())));
    }
    String given = word.fact().purpose();
    String purpose = given == null ? told.known().kind().purpose() : given;
    if (purpose != null) {
      parts.add(texts.say("memory.known.purpose", purpose));
    }
    Instant until = word.until();
    if (until != null) {
      parts.add(texts.say("memory.known.until", formats.day(until.minusMillis(1))));
    }
    return String.join(" · ", parts);
  }

  private String basis(Word word) {
    Act.Told.Basis basis = word.fact().basis();
    return texts.say(
        "memory.known.how." + basis.name().toLowerCase(Locale.ROOT), formats.day(word.fact().at()));
  }

  private Other other(FactKind kind, Word word) {
    return new Other(value(kind, word), basis(word) + " · " + verdict(word));
  }

  private String verdict(Word word) {
    Instant until = word.until();
    String day = until == null ? "" : formats.day(until.minusMillis(1));
    return texts.say("memory.known.lost." + hyphened(word.verdict().name()), day);
  }

  private static String hyphened(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
