package org.stamkunde.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Folds facts: of each name, basis and source the newest word; of two words of one moment the
/// greater by its letters. Which of several words counts is decided when a fact is read.
final class FactFold {
  private record Of(String name, Act.Told.Basis basis, String source) implements Comparable<Of> {
    private static final Comparator<Of> ORDER =
        Comparator.comparing(Of::name).thenComparing(Of::basis).thenComparing(Of::source);

    @Override
    public int compareTo(Of other) {
      return ORDER.compare(this, other);
    }
  }

  private static final Comparator<Fact> NEWEST =
      Comparator.comparing(Fact::at)
          .thenComparing(Fact::value)
          .thenComparing(Fact::confidence)
          .thenComparing(Fact::purpose, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Fact::expires, Comparator.nullsFirst(Comparator.naturalOrder()));

  private final Map<Of, Fact> facts = new TreeMap<>();

  void take(Instant at, String source, Act.Told told) {
    take(
        new Fact(
            told.fact(),
            told.value(),
            told.basis(),
            told.confidence(),
            told.purpose(),
            told.expires() == null ? null : Lived.kept(told.expires()),
            at,
            source));
  }

  private void take(Fact fact) {
    facts.merge(
        new Of(fact.name(), fact.basis(), fact.source()),
        fact,
        (old, next) -> NEWEST.compare(next, old) > 0 ? next : old);
  }

  List<Fact> facts() {
    return List.copyOf(facts.values());
  }

  void pack(Packing out) {
    out.natural(facts.size());
    for (Fact fact : facts.values()) {
      out.text(fact.name());
      out.text(fact.value());
      out.octet(fact.basis().ordinal());
      out.fixed(Double.doubleToLongBits(fact.confidence()));
      out.textOrNull(fact.purpose());
      out.momentOrNull(fact.expires());
      out.moment(fact.at());
      out.text(fact.source());
    }
  }

  void unpack(Unpacking in) {
    for (long left = in.natural(); left > 0; left--) {
      String name = in.text();
      String value = in.text();
      Act.Told.Basis basis = Act.Told.Basis.values()[in.octet()];
      double confidence = Double.longBitsToDouble(in.fixed());
      @Nullable String purpose = in.textOrNull();
      @Nullable Instant expires = in.momentOrNull();
      take(new Fact(name, value, basis, confidence, purpose, expires, in.moment(), in.text()));
    }
  }
}
