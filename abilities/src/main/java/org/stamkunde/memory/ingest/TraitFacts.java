package org.stamkunde.memory.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.facts.FactReading;
import tools.jackson.databind.JsonNode;

/// The facts among the traits of an `identify`, by the shop's schema: what they tell, which traits
/// those were, and what is wrong with values that do not fit.
record TraitFacts(List<Act.Told> told, Set<String> names, List<String> says) {
  static final TraitFacts NONE = new TraitFacts(List.of(), Set.of(), List.of());
  private static final int SHOWN = 5;

  static TraitFacts of(Fields traits, Setting setting) {
    FactReading facts = setting.facts().getIfAvailable();
    if (facts == null) {
      return NONE;
    }
    List<Act.Told> told = new ArrayList<>();
    Set<String> names = new HashSet<>();
    List<String> says = new ArrayList<>();
    for (Map.Entry<String, JsonNode> trait : traits.node().properties()) {
      switch (read(trait.getKey(), trait.getValue(), facts).orElse(null)) {
        case FactReading.Trait.Told fact -> {
          told.add(fact.fact());
          names.add(trait.getKey());
        }
        case FactReading.Trait.Unfit unfit -> {
          says.add(unfit.says());
          names.add(trait.getKey());
        }
        case null -> {}
      }
    }
    return new TraitFacts(told, names, says);
  }

  private static Optional<FactReading.Trait> read(String name, JsonNode value, FactReading facts) {
    if (value.isNumber()) {
      return value.isFloatingPointNumber() && !Double.isFinite(value.doubleValue())
          ? Optional.empty()
          : facts.trait(name, value.decimalValue(), Act.Told.Basis.STATED);
    }
    boolean plain = value.isString() || value.isBoolean();
    return plain ? facts.trait(name, value.asString(), Act.Told.Basis.STATED) : Optional.empty();
  }

  /// What is said of traits that are no facts, and of facts that do not fit.
  @Nullable String remark(@Nullable String other) {
    if (says.isEmpty()) {
      return other;
    }
    String unfit = "Not kept: " + String.join(" ", says.subList(0, Math.min(SHOWN, says.size())));
    return other == null ? unfit : other + " " + unfit;
  }
}
