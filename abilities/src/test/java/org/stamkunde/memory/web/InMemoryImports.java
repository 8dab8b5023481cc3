package org.stamkunde.memory.web;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.stamkunde.memory.Imports;
import org.stamkunde.memory.orders.OrdersFile;
import org.stamkunde.memory.orders.OrdersReading;
import org.stamkunde.memory.orders.ReadingOptions;

/// Imports that read files in earnest and keep nothing. One that is told to wait stands still in
/// the middle until it is let go.
class InMemoryImports implements Imports {
  private final List<Import> all = new ArrayList<>();
  volatile CountDownLatch gate = new CountDownLatch(0);
  volatile @Nullable Path rejects;

  InMemoryImports() {
    Instant began = Instant.parse("2026-11-18T15:20:00Z");
    all.add(
        new Import(
            1,
            "orders_2010-11.csv",
            "done",
            began,
            began.plusSeconds(13),
            new Result(1, 541909, 536641, 0, 5268, 4372, 25900, null, 13.2)));
    all.add(
        new Import(
            2,
            "ordrer 2026-10.csv.gz",
            "undone",
            began.plusSeconds(4000),
            began.plusSeconds(4002),
            new Result(2, 48102, 48090, 12, 0, 812, 1904, null, 2.1)));
  }

  @Override
  public OrdersReading read(Path file, ReadingOptions options) {
    return OrdersFile.read(file, options, ZoneOffset.UTC);
  }

  @Override
  public Result run(Path file, ReadingOptions options, Progress progress) {
    OrdersReading reading = read(file, options);
    progress.at("staging", reading.rows(), reading.rows());
    progress.at("applying", reading.rows() * 2 / 3, reading.rows());
    waitForTheGate();
    long id = all.size() + 1;
    Result result =
        new Result(
            id, reading.rows(), reading.accepted(), reading.rejected(), 0, 2, 3, rejects, 1.5);
    all.add(
        new Import(
            id,
            file.getFileName().toString(),
            "done",
            MemoryPagesApp.NOW,
            MemoryPagesApp.NOW,
            result));
    return result;
  }

  private void waitForTheGate() {
    try {
      gate.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public Undone undo(long id, Progress progress) {
    progress.at("undoing", 1, 2);
    waitForTheGate();
    return new Undone(id, 48090, 0, 1);
  }

  @Override
  public List<Import> all() {
    return all.stream().sorted(Comparator.comparingLong(Import::id).reversed()).toList();
  }

  @Override
  public Optional<Import> one(long id) {
    return all.stream().filter(one -> one.id() == id).findFirst();
  }
}
