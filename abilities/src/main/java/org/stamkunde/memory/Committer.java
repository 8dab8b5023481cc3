package org.stamkunde.memory;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.transaction.TransactionException;

/// Commits for one half of the timeline. Whatever waits when it is free goes into one transaction;
/// each is answered when that is committed. So the more come at once, the less each costs. While
/// single happenings keep coming from several callers, it gives the next few a moment to join.
final class Committer implements AutoCloseable {
  private static final int MOST = 2_000;
  private static final int FEW = 8;
  private static final long PATIENCE_NANOS = 300_000;
  private final String name;
  private final Function<List<Telling>, List<Receipt>> taking;
  private final Deque<Waiting> queue = new ArrayDeque<>();
  private @Nullable Thread thread;
  private int open;
  private boolean several;
  private boolean closed;

  /// Some happenings of one caller, with the answer that he waits for.
  record Waiting(List<Telling> told, CompletableFuture<List<Receipt>> answer) {}

  Committer(String name, Function<List<Telling>, List<Receipt>> taking) {
    this.name = name;
    this.taking = taking;
  }

  CompletableFuture<List<Receipt>> submit(List<Telling> told) {
    Waiting waiting = new Waiting(told, new CompletableFuture<>());
    synchronized (queue) {
      if (closed) {
        throw new Busy("Memory is closing. Tell it again when the program runs.");
      }
      queue.add(waiting);
      boolean enough = open < FEW && open + told.size() >= FEW;
      open += told.size();
      if (thread == null) {
        thread = Thread.ofPlatform().daemon().name(name).start(this::run);
      } else if (enough || queue.size() == 1) {
        queue.notifyAll();
      }
    }
    return waiting.answer();
  }

  private void run() {
    for (List<Waiting> group = next(); !group.isEmpty(); group = next()) {
      commit(group);
    }
  }

  /// What waits, up to a limit; nothing when it is closed and nobody waits.
  private List<Waiting> next() {
    synchronized (queue) {
      try {
        while (queue.isEmpty() && !closed) {
          queue.wait();
        }
        if (several) {
          giveTime();
        }
      } catch (InterruptedException e) {
        closed = true;
      }
      List<Waiting> group = new ArrayList<>();
      int count = 0;
      while (!queue.isEmpty()
          && (group.isEmpty() || count + queue.getFirst().told().size() <= MOST)) {
        Waiting waiting = queue.removeFirst();
        count += waiting.told().size();
        group.add(waiting);
      }
      open -= count;
      several = group.size() > 1;
      return group;
    }
  }

  private void giveTime() throws InterruptedException {
    long end = System.nanoTime() + PATIENCE_NANOS;
    for (long left = PATIENCE_NANOS; left > 0 && open < FEW && !closed; ) {
      TimeUnit.NANOSECONDS.timedWait(queue, left);
      left = end - System.nanoTime();
    }
  }

  private void commit(List<Waiting> group) {
    List<Telling> all = new ArrayList<>();
    group.forEach(waiting -> all.addAll(waiting.told()));
    try {
      List<Receipt> receipts = taking.apply(all);
      int at = 0;
      for (Waiting waiting : group) {
        int end = at + waiting.told().size();
        waiting.answer().complete(receipts.subList(at, end));
        at = end;
      }
    } catch (RuntimeException | Error fault) {
      if (all.size() == 1 || isOfTheDatabase(fault)) {
        group.forEach(waiting -> waiting.answer().completeExceptionally(fault));
      } else {
        group.forEach(this::oneByOne);
      }
    }
  }

  /// Another one's fault must not keep this one's from being taken in.
  private void oneByOne(Waiting waiting) {
    List<Receipt> receipts = new ArrayList<>();
    Throwable first = null;
    for (Telling telling : waiting.told()) {
      try {
        receipts.addAll(taking.apply(List.of(telling)));
      } catch (RuntimeException | Error fault) {
        first = first == null ? fault : first;
        if (isOfTheDatabase(fault)) {
          break;
        }
      }
    }
    if (first == null) {
      waiting.answer().complete(receipts);
    } else {
      waiting.answer().completeExceptionally(first);
    }
  }

  /// Nothing can be taken in just now, whatever it is.
  private static boolean isOfTheDatabase(Throwable fault) {
    return fault instanceof Error
        || fault instanceof TransactionException
        || fault instanceof DataAccessResourceFailureException
        || fault instanceof RecoverableDataAccessException;
  }

  /// Takes nothing more, and ends when all who wait are answered.
  @Override
  public void close() {
    Thread running;
    synchronized (queue) {
      closed = true;
      queue.notifyAll();
      running = thread;
    }
    if (running == null) {
      return;
    }
    boolean interrupted = false;
    while (running.isAlive()) {
      try {
        running.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
