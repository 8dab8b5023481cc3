package org.stamkunde.memory;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A room that stores something about a customer, and hands it over whole when the customer takes
/// everything along. Who is a [Forgets] is one of these too, unless others tell the same.
public interface HandsOver {
  /// The tables of which every word about the customer is handed over, here or in the customer's
  /// timeline, names and memory.
  Set<String> tables();

  /// What is there of this person, by the names of fields.
  Map<String, @Nullable Object> of(Forgets.Person person);
}
