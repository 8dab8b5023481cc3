package org.stamkunde.linkage;

import java.util.ArrayList;
import java.util.List;
import org.stamkunde.numeric.Explanation;

/// Why two records are taken for one customer or not: before anything is seen, by each field, and
/// (at most zero) because members of one household would be as alike.
public record Evidence(
    double before, List<OfField> fields, double household, double bits, double probability) {

  /// What one field says: bits above zero speak for one customer, below zero against.
  public record OfField(Field field, Level level, double bits) {}

  static Evidence of(Records records, Weights weights, Match match) {
    List<OfField> fields = new ArrayList<>();
    for (int f = 0; f < records.fields().size(); f++) {
      Level level = match.level(f);
      double bits = weights.of(f, level, records.column(f).value(match.one()));
      fields.add(new OfField(records.fields().get(f), level, bits));
    }
    double together = weights.together(match.levels(), match.one(), records);
    return new Evidence(
        weights.prior(), fields, -Weights.lessFor(together), match.bits(), match.probability());
  }

  public Evidence {
    fields = List.copyOf(fields);
  }

  /// The bits of the whole as the sum of its parts.
  public Explanation explanation() {
    List<Explanation> parts = new ArrayList<>();
    parts.add(Explanation.given("linkage.before", before));
    for (OfField one : fields) {
      parts.add(Explanation.given("linkage." + one.level.word(), one.bits, one.field.name()));
    }
    parts.add(Explanation.given("linkage.household", household));
    return Explanation.sum("linkage.bits", parts);
  }
}
