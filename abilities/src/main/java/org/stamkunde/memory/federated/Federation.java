package org.stamkunde.memory.federated;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stamkunde.memory.Refused;

/// The way to values in other systems. All that is asked for in one question is answered within one
/// second; what failed is left out, and its origin rests for a while. Answers are kept for as long
/// as their origin says.
public final class Federation implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Federation.class);
  private static final Duration TIME = Duration.ofSeconds(1);
  private static final Duration REST = Duration.ofSeconds(10);
  private static final int AT_A_TIME = 16;
  private final OneReading reading;
  private final Clock clock;
  private final Answers answers;
  private final Map<String, Instant> resting = new ConcurrentHashMap<>();

  // Looking a name up cannot be broken off and holds its thread, so these are platform threads.
  private final ExecutorService readers =
      new ThreadPoolExecutor(
          0,
          AT_A_TIME,
          10,
          TimeUnit.SECONDS,
          new SynchronousQueue<>(),
          task -> {
            Thread thread = new Thread(task, "federated");
            thread.setDaemon(true);
            return thread;
          });

  Federation(OneReading reading, Clock clock) {
    this.reading = reading;
    this.clock = clock;
    this.answers = new Answers(clock);
  }

  /// One value that is wanted: of which fact, from where, under which name.
  public record Wanted(String fact, Origin origin, String name) {}

  private record Asked(Attempt attempt, Future<Answered> answer) {}

  /// An answer for everything that is wanted, by the names of the facts.
  public Map<String, Answered> read(Iterable<Wanted> wanted) {
    long end = System.nanoTime() + TIME.toNanos();
    Map<String, Answered> found = new LinkedHashMap<>();
    Map<Wanted, Asked> asked = new LinkedHashMap<>();
    for (Wanted one : wanted) {
      Answered kept = answers.of(one);
      Instant rests = resting.get(one.fact());
      if (kept != null) {
        found.put(one.fact(), kept);
      } else if (rests != null && rests.isAfter(clock.instant())) {
        found.put(one.fact(), new Answered.Missing(Trouble.RESTING));
      } else {
        ask(one, new Attempt(end), found, asked);
      }
    }
    asked.forEach((one, question) -> found.put(one.fact(), take(one, question, end)));
    return found;
  }

  private void ask(
      Wanted one, Attempt attempt, Map<String, Answered> found, Map<Wanted, Asked> asked) {
    try {
      asked.put(one, new Asked(attempt, readers.submit(() -> answer(one, attempt))));
    } catch (RejectedExecutionException e) {
      found.put(one.fact(), new Answered.Missing(Trouble.TOO_BUSY));
    }
  }

  private Answered answer(Wanted one, Attempt attempt) {
    try {
      String text = reading.read(one.fact(), one.origin(), one.name(), attempt);
      return text == null ? new Answered.Nothing() : new Answered.Value(text, clock.instant());
    } catch (Failed e) {
      return new Answered.Missing(e.trouble());
    } catch (Refused e) {
      return new Answered.Nothing();
    } finally {
      attempt.end();
    }
  }

  private Answered take(Wanted one, Asked question, long end) {
    Answered answer;
    try {
      answer = question.answer().get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      answer = new Answered.Missing(Trouble.TOO_SLOW);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      answer = new Answered.Missing(Trouble.TOO_SLOW);
    } catch (ExecutionException e) {
      throw new IllegalStateException(
          "a reading must end with an answer\nMaybe a driver failed.", e);
    } finally {
      question.attempt().end();
    }
    keep(one, answer);
    return answer;
  }

  private void keep(Wanted one, Answered answer) {
    if (answer instanceof Answered.Missing missing) {
      if (missing.trouble().ofTheOrigin()
          && resting.put(one.fact(), clock.instant().plus(REST)) == null) {
        log.warn("The fact {} cannot be read from its origin: {}", one.fact(), missing.trouble());
      }
      return;
    }
    if (resting.remove(one.fact()) != null) {
      log.info("The fact {} is read from its origin again", one.fact());
    }
    answers.keep(one, answer);
  }

  /// What was kept of this fact is forgotten, since its origin changed.
  public void forgetFact(String fact) {
    resting.remove(fact);
    answers.forget(wanted -> wanted.fact().equals(fact));
  }

  /// What was kept under this name is forgotten, since the customer wishes it; answers how much
  /// that was.
  public int forgetName(String name) {
    return answers.forget(wanted -> wanted.name().equals(name));
  }

  @Override
  public void close() {
    readers.shutdownNow();
  }
}
