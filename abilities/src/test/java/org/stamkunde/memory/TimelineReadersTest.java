package org.stamkunde.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

class TimelineReadersTest {
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  private TestDatabase database;
  private TestMemory room;

  @BeforeEach
  void open() {
    database = TestDatabase.open("memory");
    room = new TestMemory(database, NOW, Path.of("unused"));
  }

  @AfterEach
  void close() {
    database.close();
  }

  /// Keeps the words that were said.
  private static final class Listening implements TimelineReader {
    final List<String> heard = new ArrayList<>();
    final LinkedBlockingQueue<String> queue = new LinkedBlockingQueue<>();

    @Override
    public String name() {
      return "listening";
    }

    @Override
    public void read(List<Passed> events) {
      for (Passed passed : events) {
        if (passed.act() instanceof Act.Said said) {
          heard.add(said.text());
          queue.add(said.text());
        }
      }
    }
  }

  private void say(String who, String words, Instant at) {
    room.promising()
        .remember(
            new Happening(
                Identity.parse(who), at, "test", UUID.randomUUID().toString(), said(words)));
  }

  private static Act said(String words) {
    return new Act.Said(words);
  }

  /// An event of a record of this part, written but not committed until told.
  private Thread writing(
      long record, String words, Instant at, CountDownLatch wrote, CountDownLatch go) {
    return Thread.ofPlatform()
        .start(() ->
            new TransactionTemplate(database.transactions())
                .executeWithoutResult(status -> {
                  Held held = room.chronicle.hold(Set.of(EventRows.part(record)));
                  Lived event = new Lived(UUID.randomUUID(), at, "test", words, said(words));
                  Message message = room.chronicle.message();
                  room.chronicle.append(message, held, List.of(new EventRows.Owned(record, event)));
                  message.send();
                  wrote.countDown();
                  await(go);
                }));
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Reads what is newer than the newest that it saw, as readers do who trust a clock.
  private List<String> newerThan(OffsetDateTime seen) {
    return database
        .client()
        .sql("select body ->> 'text' from memory_event where at > ? order by at")
        .param(seen)
        .query(String.class)
        .list();
  }

  @Test
  void whatIsCommittedLateIsReadAllTheSame() throws InterruptedException {
    Listening listening = new Listening();
    TimelineReaders readers = room.readers(database);
    CountDownLatch slowWrote = new CountDownLatch(1);
    CountDownLatch slowGo = new CountDownLatch(1);
    Thread slow = writing(1, "slow", NOW, slowWrote, slowGo);
    await(slowWrote);
    CountDownLatch quickWrote = new CountDownLatch(1);
    Thread quick = writing(2, "quick", NOW.plusSeconds(1), quickWrote, new CountDownLatch(0));
    quick.join();
    OffsetDateTime start = NOW.minusSeconds(1).atOffset(ZoneOffset.UTC);
    assertThat(newerThan(start)).containsExactly("quick");
    readers.readOn(listening);
    slowGo.countDown();
    slow.join();
    assertThat(newerThan(NOW.plusSeconds(1).atOffset(ZoneOffset.UTC)))
        .as("the naive reader never sees what was slow")
        .isEmpty();
    readers.readOn(listening);
    assertThat(listening.heard).containsExactly("quick", "slow");
  }

  @Test
  void eachEventIsReadOnceInTheOrderOfItsPart() {
    Listening listening = new Listening();
    TimelineReaders readers = room.readers(database);
    for (int i = 0; i < 40; i++) {
      say("c1", "word " + i, NOW.minusSeconds(i));
      if (i % 7 == 0) {
        readers.readOn(listening);
      }
    }
    readers.readOn(listening);
    assertThat(readers.readOn(listening)).isZero();
    assertThat(listening.heard).hasSize(40).doesNotHaveDuplicates();
    assertThat(listening.heard.getFirst()).isEqualTo("word 0");
    assertThat(listening.heard.getLast()).isEqualTo("word 39");
  }

  @Test
  void whatAReaderCouldNotTakeComesAgain() {
    say("c1", "one", NOW);
    boolean[] fails = {true};
    List<String> kept = new ArrayList<>();
    TimelineReader reader =
        new TimelineReader() {
          @Override
          public String name() {
            return "failing";
          }

          @Override
          public void read(List<Passed> events) {
            if (fails[0]) {
              throw new IllegalStateException("not now\nMaybe later.");
            }
            events.forEach(passed -> kept.add(passed.source()));
          }
        };
    TimelineReaders readers = room.readers(database);
    assertThatThrownBy(() -> readers.readOn(reader)).isInstanceOf(IllegalStateException.class);
    fails[0] = false;
    assertThat(readers.readOn(reader)).isEqualTo(1);
    assertThat(kept).containsExactly("test");
  }

  @Test
  void aReaderIsWokenByWhatIsRemembered() throws InterruptedException {
    Listening listening = new Listening();
    TimelineReaders readers = room.readers(database, listening);
    readers.start();
    try {
      say("c1", "hello", NOW);
      assertThat(listening.queue.poll(20, TimeUnit.SECONDS)).isEqualTo("hello");
      say("c2", "again", NOW);
      assertThat(listening.queue.poll(20, TimeUnit.SECONDS)).isEqualTo("again");
    } finally {
      readers.stop();
    }
    assertThat(readers.isRunning()).isFalse();
  }
}
