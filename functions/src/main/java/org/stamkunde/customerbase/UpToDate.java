package org.stamkunde.customerbase;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stamkunde.memory.AsOf;
import org.stamkunde.memory.Learns;
import org.stamkunde.memory.Memory;
import org.stamkunde.memory.Shop;
import org.stamkunde.memory.Stamp;
import org.stamkunde.memory.Stamps;

/// Sees to it that what is told is as of the shop's today: when a day has passed since the last
/// learning, everyone is learned anew. Whoever asks about everyone waits for it; whoever asks about
/// one customer waits a moment, and is then told what was learned last.
@Component
class UpToDate {
  private final JdbcClient jdbc;
  private final Shop shop;
  private final Memory memory;
  private final LearningValues learning;
  private static final long PATIENCE_MILLIS = 200;
  private final ReentrantLock oneAtATime = new ReentrantLock();
  private @Nullable CompletableFuture<Void> aside;
  private volatile boolean takesLong;
  private final Stamp statement;

  UpToDate(JdbcClient jdbc, Stamps stamps, Shop shop, Memory memory, LearningValues learning) {
    this.statement = stamps.of("select as_of || ' ' || zone from customerbase_statement");
    this.jdbc = jdbc;
    this.shop = shop;
    this.memory = memory;
    this.learning = learning;
  }

  void ensure() {
    if (isDue()) {
      oneAtATime.lock();
      try {
        AsOf today = shop.today();
        if (late(today, statement.anew())) {
          learn(today);
        }
      } finally {
        oneAtATime.unlock();
      }
    }
  }

  /// Whether a learning is due.
  boolean isDue() {
    return late(shop.today(), statement.seen());
  }

  /// Learns aside where that is due. Only those who ask at its beginning wait, and not for long.
  void begin() {
    if (!isDue()) {
      return;
    }
    CompletableFuture<Void> learning = aside();
    if (takesLong) {
      return;
    }
    try {
      learning.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      takesLong = true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException(
          "what customers are worth could not be learned", e.getCause());
    }
  }

  private synchronized CompletableFuture<Void> aside() {
    CompletableFuture<Void> running = aside;
    if (running == null || running.isDone()) {
      takesLong = false;
      running =
          CompletableFuture.runAsync(
              this::ensure, task -> Thread.ofPlatform().daemon().name("learning").start(task));
      aside = running;
    }
    return running;
  }

  private boolean late(AsOf today, @Nullable String stated) {
    if (stated == null) {
      return jdbc.sql("select exists (select 1 from customerbase_customer)")
          .query(Boolean.class)
          .single();
    }
    return !stated.equals(today.day() + " " + today.zone().getId());
  }

  private void learn(AsOf today) {
    Learns.Learning everyone = learning.begin(today);
    memory.each(everyone::hear);
    memory.eachAnonymous(everyone::hear);
    everyone.finish();
  }
}
