package org.stamkunde.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// The two committers, each for one half of the timeline: happenings go to the one in whose half
/// their customer most likely lies. Past a limit of what waits, memory is busy.
@Component
class Committers implements AutoCloseable {
  private static final int PARTS = 16;

  /// Of so few it is worth while to find out which parts they need.
  private static final int FEW = 8;

  private static final int ROOM = 20_000;
  private static final int PORTION = 1_000;
  private final TakingGroups taking;
  private final TransactionTemplate transaction;
  private final List<Committer> halves;
  private final AtomicInteger waiting = new AtomicInteger();

  Committers(TakingGroups taking, PlatformTransactionManager transactions) {
    this.taking = taking;
    this.transaction = new TransactionTemplate(transactions);
    this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    this.halves =
        List.of(
            new Committer("memory-0", told -> commit(parts(0), told)),
            new Committer("memory-1", told -> commit(parts(1), told)));
  }

  private static Set<Integer> parts(int half) {
    Set<Integer> parts = new TreeSet<>();
    for (int part = half * PARTS / 2; part < (half + 1) * PARTS / 2; part++) {
      parts.add(part);
    }
    return parts;
  }

  private List<Receipt> commit(Set<Integer> parts, List<Telling> told) {
    Set<Integer> likely = told.size() < FEW ? taking.parts(told) : parts;
    return Attempts.run(transaction, likely, needed -> taking.take(needed, told));
  }

  /// How many happenings wait for their commit.
  int waiting() {
    return waiting.get();
  }

  /// Answers each when all are committed.
  List<Receipt> remember(List<Happening> happenings) {
    Keys keys = new Keys();
    List<Telling> told = happenings.stream().map(one -> Telling.of(one, keys)).toList();
    int room = waiting.addAndGet(told.size());
    try {
      if (room > ROOM && room > told.size()) {
        throw new Busy("Too much is happening at once. Tell it again in a moment.");
      }
      return answered(told);
    } finally {
      waiting.addAndGet(-told.size());
    }
  }

  /// Some of what was told together, and where each stands there.
  private record Portion(List<Integer> places, List<Telling> told) {
    Portion() {
      this(new ArrayList<>(), new ArrayList<>());
    }
  }

  private List<Receipt> answered(List<Telling> told) {
    List<List<Portion>> portions = List.of(new ArrayList<>(), new ArrayList<>());
    for (int i = 0; i < told.size(); i++) {
      List<Portion> half =
          portions.get(Identities.part(told.get(i).main()) * halves.size() / PARTS);
      if (half.isEmpty() || half.getLast().told().size() == PORTION) {
        half.add(new Portion());
      }
      half.getLast().places().add(i);
      half.getLast().told().add(told.get(i));
    }
    Receipt[] receipts = new Receipt[told.size()];
    List<CompletableFuture<Void>> answers = new ArrayList<>();
    for (int half = 0; half < halves.size(); half++) {
      for (Portion portion : portions.get(half)) {
        answers.add(
            halves
                .get(half)
                .submit(portion.told())
                .thenAccept(answer -> {
                  for (int i = 0; i < answer.size(); i++) {
                    receipts[portion.places().get(i)] = answer.get(i);
                  }
                }));
      }
    }
    await(answers);
    return List.of(receipts);
  }

  private static void await(List<CompletableFuture<Void>> answers) {
    try {
      CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new)).join();
    } catch (CompletionException e) {
      switch (e.getCause()) {
        case RuntimeException unchecked -> throw unchecked;
        case Error error -> throw error;
        case null, default -> throw e;
      }
    }
  }

  @Override
  public void close() {
    halves.forEach(Committer::close);
  }
}
