package org.stamkunde.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CommittersTest {
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  private static TestDatabase database;
  private static TestMemory room;

  @BeforeAll
  static void open() {
    database = TestDatabase.open("memory");
    room = new TestMemory(database, NOW, Path.of("unused"));
  }

  @AfterAll
  static void close() {
    room.committers.close();
    database.close();
  }

  private static Happening did(String who, String message, String event) {
    return new Happening(
        Identity.parse(who), NOW, "test", message, new Act.Did(event, "{\"n\":1}"));
  }

  @Test
  void manyAtOnceAreAllThereOnce() throws Exception {
    List<Future<List<Receipt>>> answers = new ArrayList<>();
    try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int caller = 0; caller < 40; caller++) {
        int from = caller / 2 * 50;
        answers.add(
            callers.submit(() -> {
              List<Happening> batch = new ArrayList<>();
              for (int i = from; i < from + 50; i++) {
                batch.add(did("many" + i % 37, "many" + i, "event"));
              }
              return room.memory.remember(batch);
            }));
      }
    }
    int fresh = 0;
    for (Future<List<Receipt>> answer : answers) {
      for (Receipt receipt : answer.get()) {
        fresh += receipt.duplicate() ? 0 : 1;
        assertThat(receipt.customer()).startsWith("many");
      }
    }
    assertThat(fresh).isEqualTo(1_000);
    long happened = 0;
    for (int i = 0; i < 37; i++) {
      happened += room.memory.of(Identity.number("many" + i)).orElseThrow().lately().happenings();
    }
    assertThat(happened).isEqualTo(1_000);
  }

  @Test
  void receiptsComeInTheOrderOfWhatWasTold() {
    List<Happening> batch = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      batch.add(did("order" + i % 100, "order" + i % 2_500, "event"));
    }
    List<Receipt> receipts = room.memory.remember(batch);
    for (int i = 0; i < 3_000; i++) {
      assertThat(receipts.get(i).customer()).isEqualTo("order" + i % 100);
      assertThat(receipts.get(i).duplicate()).isEqualTo(i >= 2_500);
    }
  }

  @Test
  void oneThatCannotBeKeptHindersNobodyElse() throws Exception {
    Happening impossible = did("poison", "poison", "a\u0000b");
    try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Receipt>> well = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        Happening happening = did("well" + i, "well" + i, "event");
        well.add(callers.submit(() -> room.memory.remember(happening)));
      }
      assertThatThrownBy(() -> room.memory.remember(impossible))
          .isInstanceOf(RuntimeException.class);
      for (Future<Receipt> answer : well) {
        assertThat(answer.get().duplicate()).isFalse();
      }
    }
  }

  @Test
  void whatWaitsIsCommittedTogetherAndBeforeTheEnd() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    List<Integer> groups = new ArrayList<>();
    Committer committer =
        new Committer(
            "test",
            told -> {
              groups.add(told.size());
              begun.countDown();
              await(goOn);
              return told.stream().map(one -> new Receipt("", one.main().id(), false)).toList();
            });
    List<CompletableFuture<List<Receipt>>> answers = new ArrayList<>();
    Keys keys = new Keys();
    answers.add(committer.submit(List.of(Telling.of(did("c0", "0", "e"), keys))));
    await(begun);
    for (int i = 1; i < 6; i++) {
      answers.add(committer.submit(List.of(Telling.of(did("c" + i, "" + i, "e"), keys))));
    }
    Thread closing = Thread.startVirtualThread(committer::close);
    goOn.countDown();
    closing.join();
    assertThat(groups).containsExactly(1, 5);
    Set<String> ids = new TreeSet<>();
    answers.forEach(answer -> ids.add(answer.join().getFirst().event()));
    assertThat(ids).containsExactly("c0", "c1", "c2", "c3", "c4", "c5");
    assertThatThrownBy(() -> committer.submit(List.of())).isInstanceOf(Busy.class);
  }

  @Test
  void oneFaultOfAGroupIsAnsweredAlone() {
    CountDownLatch goOn = new CountDownLatch(1);
    Committer committer =
        new Committer(
            "test",
            told -> {
              await(goOn);
              if (told.stream().anyMatch(one -> one.main().value().equals("bad"))) {
                throw new IllegalArgumentException("bad");
              }
              return told.stream().map(one -> new Receipt("", one.main().id(), false)).toList();
            });
    Keys keys = new Keys();
    List<CompletableFuture<List<Receipt>>> answers = new ArrayList<>();
    for (String who : List.of("first", "good", "bad", "other")) {
      answers.add(committer.submit(List.of(Telling.of(did(who, who, "e"), keys))));
    }
    goOn.countDown();
    committer.close();
    assertThat(answers.stream().map(CompletableFuture::isCompletedExceptionally))
        .containsExactly(false, false, true, false);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
