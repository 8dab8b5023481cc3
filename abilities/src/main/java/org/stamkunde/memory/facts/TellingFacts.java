package org.stamkunde.memory.facts;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.Happening;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Memory;
import org.stamkunde.memory.Receipt;

/// Takes in what a person tells about a customer, one fact at a time.
@Service
public class TellingFacts {
  private final FactKinds kinds;
  private final Memory memory;
  private final Clock clock;

  TellingFacts(FactKinds kinds, Memory memory, Clock clock) {
    this.kinds = kinds;
    this.memory = memory;
    this.clock = clock;
  }

  /// A word about a fact as a person wrote it.
  public record Word(
      String fact,
      String value,
      Act.Told.Basis basis,
      double confidence,
      @Nullable String purpose,
      @Nullable Instant expires) {}

  /// The word, read by the schema; throws [FactMistake] with a sentence for the person.
  public Act.Told read(Word word) {
    FactKind kind =
        kinds
            .named(word.fact())
            .orElseThrow(() ->
                new FactMistake(
                    "name",
                    "No fact of this name is wanted. Define it first: ./stamkunde fact define"));
    if (!(word.confidence() > 0 && word.confidence() <= 1)) {
      throw new FactMistake("confidence", "How sure you are is a number above 0, and at most 1.");
    }
    Instant expires = word.expires();
    if (expires != null && !expires.isAfter(clock.instant())) {
      throw new FactMistake("expires", "This fact would have expired already. Give a later day.");
    }
    return switch (Telling.read(kind, word.value())) {
      case Reading.Understood understood ->
          new Act.Told(
              kind.name(),
              understood.value(),
              word.basis(),
              word.confidence(),
              word.purpose() == null ? kind.purpose() : FactKind.purpose(word.purpose()),
              expires);
      case Reading.Misfit misfit -> throw new FactMistake(kind.name(), misfit);
    };
  }

  /// The customer's memory knows it from now on.
  public Receipt tell(String customer, Act.Told told, String source) {
    return memory.remember(
        new Happening(
            Identity.parse(customer), clock.instant(), source, UUID.randomUUID().toString(), told));
  }
}
