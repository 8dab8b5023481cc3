package org.stamkunde.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Folds relations: of each the newest word; of two words of one moment the one that ends it.
final class TieFold {
  private record Of(Act.Related.Relation relation, String other, @Nullable String role)
      implements Comparable<Of> {
    private static final Comparator<Of> ORDER =
        Comparator.comparing(Of::relation)
            .thenComparing(Of::other)
            .thenComparing(Of::role, Comparator.nullsFirst(Comparator.naturalOrder()));

    @Override
    public int compareTo(Of that) {
      return ORDER.compare(this, that);
    }
  }

  private record Word(Instant at, boolean ended) {}

  private final Map<Of, Word> words = new TreeMap<>();

  void take(Instant at, Act.Related told) {
    take(new Of(told.relation(), told.other(), told.role()), new Word(at, told.ended()));
  }

  private void take(Of of, Word word) {
    words.merge(
        of,
        word,
        (old, next) -> {
          int newer = next.at().compareTo(old.at());
          return newer > 0 || newer == 0 && next.ended() ? next : old;
        });
  }

  List<Tie> ties() {
    return words.entrySet().stream()
        .filter(word -> !word.getValue().ended())
        .map(word ->
            new Tie(
                word.getKey().relation(),
                word.getKey().other(),
                word.getKey().role(),
                word.getValue().at()))
        .toList();
  }

  void pack(Packing out) {
    out.natural(words.size());
    words.forEach((of, word) -> {
      out.octet(of.relation().ordinal());
      out.text(of.other());
      out.textOrNull(of.role());
      out.moment(word.at());
      out.flag(word.ended());
    });
  }

  void unpack(Unpacking in) {
    for (long left = in.natural(); left > 0; left--) {
      Act.Related.Relation relation = Act.Related.Relation.values()[in.octet()];
      Of of = new Of(relation, in.text(), in.textOrNull());
      take(of, new Word(in.moment(), in.flag()));
    }
  }
}
