package org.stamkunde.memory.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Merges;
import org.stamkunde.memory.Refused;
import org.stamkunde.memory.duplicates.Decision;
import org.stamkunde.memory.duplicates.Duplicate;
import org.stamkunde.memory.duplicates.Duplicate.Pair;
import org.stamkunde.memory.duplicates.Duplicates;
import org.stamkunde.memory.duplicates.Suspicion;

/// One pair that waits, and what is decided about it; merges are only written down.
final class InMemoryDuplicates implements Duplicates, Merges {
  private static final Pair PAIR = new Pair(1, 2);
  private final List<Decision> decisions = new ArrayList<>();
  private final List<Merge> merges = new ArrayList<>();

  private static Duplicate waiting() {
    return new Duplicate(
        PAIR,
        "10482",
        "email:nobody@example.com",
        new Suspicion(
            -12,
            List.of(
                new Suspicion.Sign("given-name", "exact", 9.5),
                new Suspicion.Sign("surname", "close", 6),
                new Suspicion.Sign("phone", "different", -3)),
            -1.5,
            -1,
            .33));
  }

  @Override
  public State search() {
    return state();
  }

  @Override
  public State state() {
    return new State(MemoryPagesApp.NOW, 4_821, open(1).size());
  }

  @Override
  public List<Duplicate> open(int most) {
    return decisions.isEmpty() ? List.of(waiting()) : List.of();
  }

  @Override
  public Optional<Duplicate> one(Pair pair) {
    return open(1).stream().filter(one -> one.pair().equals(pair)).findFirst();
  }

  @Override
  public void same(Pair pair, String by) {
    decide(pair, true, by);
  }

  @Override
  public void different(Pair pair, String by) {
    decide(pair, false, by);
  }

  private void decide(Pair pair, boolean same, String by) {
    Duplicate found = one(pair).orElseThrow(() -> new Refused("It does not wait."));
    decisions.add(new Decision(pair, found.one(), found.other(), same, MemoryPagesApp.NOW, by));
  }

  @Override
  public List<Decision> decided(int most) {
    return List.copyOf(decisions);
  }

  @Override
  public void reopen(Pair pair, String by) {
    decisions.clear();
  }

  @Override
  public Merge merge(Identity one, Identity other, String why, String by) {
    if (one.equals(other)) {
      throw new Refused("They are one already.");
    }
    Instant now = MemoryPagesApp.NOW;
    Merge merge = new Merge(merges.size() + 1, one.id(), other.id(), why, by, now, null, null);
    merges.add(merge);
    return merge;
  }

  @Override
  public Merge undo(long id, String by) {
    for (int i = 0; i < merges.size(); i++) {
      Merge was = merges.get(i);
      if (was.id() == id) {
        Merge undone =
            new Merge(
                id, was.one(), was.other(), was.why(), was.by(), was.at(), MemoryPagesApp.NOW, by);
        merges.set(i, undone);
        return undone;
      }
    }
    throw new Refused("There is no such merge.");
  }

  @Override
  public List<Merge> of(Identity identity) {
    return List.copyOf(merges);
  }
}
