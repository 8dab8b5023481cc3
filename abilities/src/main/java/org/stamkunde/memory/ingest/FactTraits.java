package org.stamkunde.memory.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.facts.FactReading;
import tools.jackson.databind.JsonNode;

/// What the traits beside a profile tell by the shop's schema of facts. `remark` names those that
/// nobody has a place for, and says what does not fit; null where all was kept.
record FactTraits(List<Act.Told> told, @Nullable String remark) {
  private static final int SHOWN = 10;
  private static final int LONGEST = 2_000;

  static FactTraits of(Fields traits, @Nullable FactReading reading) {
    List<Act.Told> told = new ArrayList<>();
    List<String> unfit = new ArrayList<>();
    List<String> dropped = new ArrayList<>();
    for (Map.Entry<String, JsonNode> trait : Traits.others(traits)) {
      switch (read(trait, reading).orElse(null)) {
        case FactReading.Trait.Told fact -> told.add(fact.fact());
        case FactReading.Trait.Unfit wrong -> unfit.add(wrong.says());
        case null -> dropped.add(trait.getKey());
      }
    }
    return new FactTraits(told, remark(unfit, dropped));
  }

  private static Optional<FactReading.Trait> read(
      Map.Entry<String, JsonNode> trait, @Nullable FactReading reading) {
    JsonNode value = trait.getValue();
    boolean text = value.isString() || value.isBoolean();
    if (reading == null || text && value.asString().length() > LONGEST) {
      return Optional.empty();
    }
    if (text) {
      return reading.trait(trait.getKey(), value.asString(), Act.Told.Basis.STATED);
    }
    return value.isNumber()
        ? reading.trait(trait.getKey(), value.decimalValue(), Act.Told.Basis.STATED)
        : Optional.empty();
  }

  private static @Nullable String remark(List<String> unfit, List<String> dropped) {
    List<String> sentences = new ArrayList<>(unfit.subList(0, Math.min(SHOWN, unfit.size())));
    if (!dropped.isEmpty()) {
      sentences.add(Unkept.sentence(dropped));
    }
    return sentences.isEmpty() ? null : String.join(" ", sentences);
  }
}
