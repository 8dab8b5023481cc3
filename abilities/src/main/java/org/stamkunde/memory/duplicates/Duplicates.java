package org.stamkunde.memory.duplicates;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The queue of customers who may be there twice.
public interface Duplicates {
  /// When everyone was compared last (null: never), with how many, and how many pairs wait.
  record State(@Nullable Instant at, long customers, long open) {}

  /// Compares everyone anew; what was decided stays decided.
  State search();

  State state();

  /// The likeliest pairs that nobody has decided.
  List<Duplicate> open(int most);

  Optional<Duplicate> one(Duplicate.Pair pair);

  /// They are the same customer: one from now on.
  void same(Duplicate.Pair pair, String by);

  /// They are two, and nobody is asked again.
  void different(Duplicate.Pair pair, String by);

  /// What was decided last, the newest first.
  List<Decision> decided(int most);

  /// Takes a decision back; the pair waits again.
  void reopen(Duplicate.Pair pair, String by);
}
