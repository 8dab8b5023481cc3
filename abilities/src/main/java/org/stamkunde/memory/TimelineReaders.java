package org.stamkunde.memory;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Lets every reader of the timeline read on: at once when something was remembered here, and now
/// and then for what came otherwise.
///
/// How far a reader is stands by part and position. A position is given while its part is held, and
/// the part is held until the commit: so whoever sees a position sees all before it, which is true
/// of no clock and of no number that is given without the lock.
@Service
public class TimelineReaders implements SmartLifecycle {
  private static final Logger log = LoggerFactory.getLogger(TimelineReaders.class);
  private static final int PARTS = 16;
  private static final int AT_ONCE = 1_000;
  private static final long NOW_AND_THEN_MILLIS = 1_000;
  private static final long LONGEST_PAUSE_MILLIS = 60_000;
  private final JdbcTemplate jdbc;
  private final EventRows events;
  private final TransactionTemplate transaction;
  private final Bell bell;
  private final ObjectProvider<TimelineReader> readers;
  private @Nullable Thread thread;

  TimelineReaders(
      JdbcTemplate jdbc,
      EventRows events,
      PlatformTransactionManager transactions,
      Bell bell,
      ObjectProvider<TimelineReader> readers) {
    this.jdbc = jdbc;
    this.events = events;
    this.transaction = new TransactionTemplate(transactions);
    this.bell = bell;
    this.readers = readers;
  }

  /// Lets this reader read all that is there now; answers how many events that were.
  public long readOn(TimelineReader reader) {
    long read = 0;
    for (int part = 0; part < PARTS; part++) {
      int of = part;
      for (Integer some = AT_ONCE; some != null && some == AT_ONCE; ) {
        some = transaction.execute(status -> readSome(reader, of));
        read += some == null ? 0 : some;
      }
    }
    return read;
  }

  private int readSome(TimelineReader reader, int part) {
    jdbc.update(
        "insert into memory_follower values (?, ?, 0) on conflict do nothing", reader.name(), part);
    Long next =
        jdbc.queryForObject(
            "select next from memory_follower where follower = ? and part = ? for update",
            Long.class,
            reader.name(),
            part);
    List<TimelineReader.Passed> passed = events.from(part, next == null ? 0 : next, AT_ONCE);
    if (!passed.isEmpty()) {
      reader.read(passed);
      jdbc.update(
          "update memory_follower set next = ? where follower = ? and part = ?",
          passed.getLast().position() + 1,
          reader.name(),
          part);
    }
    return passed.size();
  }

  private void run(List<TimelineReader> all) {
    long pause = NOW_AND_THEN_MILLIS;
    try {
      while (!Thread.currentThread().isInterrupted()) {
        pause = everyone(all) ? NOW_AND_THEN_MILLIS : Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
        bell.await(pause);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Whether all could read on. One that cannot must not keep the others from it.
  private boolean everyone(List<TimelineReader> all) {
    boolean well = true;
    for (TimelineReader reader : all) {
      try {
        readOn(reader);
      } catch (RuntimeException e) {
        well = false;
        log.warn("{} could not read the timeline on, and tries again", reader.name(), e);
      }
    }
    return well;
  }

  @Override
  public void start() {
    List<TimelineReader> all = new ArrayList<>(readers.stream().toList());
    if (!all.isEmpty()) {
      thread = Thread.ofPlatform().daemon().name("timeline").start(() -> run(all));
    }
  }

  @Override
  public void stop() {
    Thread running = thread;
    thread = null;
    if (running != null) {
      running.interrupt();
      try {
        running.join(NOW_AND_THEN_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }
}
