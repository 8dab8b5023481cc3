package org.stamkunde.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stamkunde.memory.Act.Objected.Scope;
import org.stamkunde.memory.Stance.Objection;

/// Folds objections: of each the newest word; of two words of one moment the one that objects.
final class ObjectionFold {
  private record Of(Scope scope, @Nullable String what) implements Comparable<Of> {
    private static final Comparator<Of> ORDER =
        Comparator.comparing(Of::scope)
            .thenComparing(Of::what, Comparator.nullsFirst(Comparator.naturalOrder()));

    @Override
    public int compareTo(Of other) {
      return ORDER.compare(this, other);
    }
  }

  private record Word(Instant at, boolean ended, @Nullable String reason) {
    private static final Comparator<Word> NEWEST =
        Comparator.comparing(Word::at)
            .thenComparing(Word::ended, Comparator.reverseOrder())
            .thenComparing(Word::reason, Comparator.nullsFirst(Comparator.naturalOrder()));
  }

  private final Map<Of, Word> words = new TreeMap<>();

  void take(Instant at, Act.Objected told) {
    words.merge(
        new Of(told.scope(), told.what()),
        new Word(at, told.ended(), told.reason()),
        (old, next) -> Word.NEWEST.compare(next, old) > 0 ? next : old);
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /// What is objected to still.
  List<Objection> objections() {
    return words.entrySet().stream()
        .filter(word -> !word.getValue().ended())
        .map(word ->
            new Objection(
                word.getKey().scope(),
                word.getKey().what(),
                word.getValue().reason(),
                word.getValue().at()))
        .toList();
  }

  void pack(Packing out) {
    out.natural(words.size());
    words.forEach((of, word) -> {
      out.octet(of.scope().ordinal());
      out.textOrNull(of.what());
      out.moment(word.at());
      out.flag(word.ended());
      out.textOrNull(word.reason());
    });
  }

  void unpack(Unpacking in) {
    for (long left = in.natural(); left > 0; left--) {
      Of of = new Of(Scope.values()[in.octet()], in.textOrNull());
      words.put(of, new Word(in.moment(), in.flag(), in.textOrNull()));
    }
  }
}
