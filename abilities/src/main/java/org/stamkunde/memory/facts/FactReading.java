package org.stamkunde.memory.facts;

import java.math.BigDecimal;
import java.util.Optional;
import org.stamkunde.memory.Act;

/// Reads what a source says of a customer as facts, by the shop's schema.
public interface FactReading {
  /// The fact that this trait tells, or why it does not; empty where the schema does not name it.
  Optional<Trait> trait(String name, String value, Act.Told.Basis basis);

  /// The same for a number of a program, which can be meant in one way only.
  Optional<Trait> trait(String name, BigDecimal value, Act.Told.Basis basis);

  /// How a trait was read.
  sealed interface Trait {
    /// A fact.
    record Told(Act.Told fact) implements Trait {}

    /// No value of the fact's type: `says` tells what is wrong and what to send.
    record Unfit(String says) implements Trait {}
  }
}
