package org.stamkunde.memory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.stamkunde.memory.orders.OrderLine;
import org.stamkunde.memory.orders.OrdersReading;
import org.stamkunde.memory.orders.ReadingOptions;

/// The stages of an import (reading, staging, applying, learning), of taking it back, and of
/// dropping one that broke off. Whoever calls holds the [ImportLock].
@Component
class TakingIn {
  private static final int OFTEN = 10_000;
  private static final int BUNDLE = 1_000;
  private final Keeping keeping;
  private final Settling settling;
  private final Everyone everyone;
  private final Path home;
  private final @Nullable String exportedConsent;
  private final TransactionTemplate transaction;

  TakingIn(
      Keeping keeping,
      Settling settling,
      Everyone everyone,
      MemorySettings settings,
      PlatformTransactionManager transactions) {
    this.keeping = keeping;
    this.settling = settling;
    this.everyone = everyone;
    this.home = settings.home();
    this.exportedConsent = settings.exportedConsent();
    this.transaction = new TransactionTemplate(transactions);
  }

  int begin(Path file, OrdersReading reading, ReadingOptions options) {
    Integer id =
        transaction.execute(status -> {
          settling.settle(reading, options);
          settling.learningDue();
          return keeping.imports().begin(file.getFileName().toString(), reading.rows());
        });
    return id == null ? 0 : id;
  }

  void run(int id, OrdersReading reading, Imports.Progress progress, long began) {
    try {
      take(id, reading, progress);
    } catch (RuntimeException e) {
      dropAfter(e, id, progress);
      throw e;
    }
    everyone.learn(progress);
    keeping.imports().took(id, secondsSince(began));
  }

  private void dropAfter(RuntimeException fault, int id, Imports.Progress progress) {
    try {
      drop(id);
      everyone.learn(progress);
    } catch (RuntimeException another) {
      fault.addSuppressed(another);
    }
  }

  private void take(int id, OrdersReading reading, Imports.Progress progress) {
    long rows = reading.rows();
    Staging staging = new Staging(folder(id), rows, names -> records(names, id));
    try (RejectsFile rejects = new RejectsFile(RejectsFile.of(home, id))) {
      Ahead.<OrderLine>run(
          BUNDLE,
          lines -> reading.each(lines, rejects::add),
          row -> {
            staging.add(row);
            if (row.row() % OFTEN == 0) {
              progress.at("staging", row.row(), rows);
            }
          });
      staging.gather();
      keeping.imports().staged(id, rejects.count(), staging.orders(), rejects.path());
    }
    Applying applying =
        new Applying(id, keeping.chronicle(), keeping.imports(), transaction, exportedConsent);
    Ahead.<Applying.Slice>run(
        1,
        slices ->
            staging.each(
                (part, bucket, lines) -> slices.accept(applying.ready(part, bucket, lines))),
        slice -> {
          applying.apply(slice);
          progress.at("applying", applying.applied(), staging.lines());
        });
    clear(folder(id));
    keeping.imports().state(id, ImportRows.DONE);
  }

  /// What taking in would do, with files in passing and no writing to memory.
  Imports.Result foresee(OrdersReading reading) {
    long began = System.nanoTime();
    Path folder = home.resolve("staging").resolve("reading-" + began);
    try {
      Staging staging = new Staging(folder, reading.rows(), Foreseeing::records);
      long[] rejected = {0};
      reading.each(staging::add, reject -> rejected[0]++);
      staging.gather();
      Foreseeing foreseeing = new Foreseeing(keeping);
      staging.each(foreseeing);
      long duplicates = foreseeing.duplicates();
      return new Imports.Result(
          0,
          staging.lines() + rejected[0],
          staging.lines() - duplicates,
          rejected[0],
          duplicates,
          foreseeing.customers(),
          staging.orders(),
          null,
          secondsSince(began));
    } finally {
      clear(folder);
    }
  }

  private List<Long> records(List<Identities.Names> names, int id) {
    List<Long> records = transaction.execute(status -> keeping.resolve(names, id));
    return records == null ? List.of() : records;
  }

  long undo(int id, Imports.Progress progress) {
    transaction.executeWithoutResult(status -> {
      keeping.imports().state(id, ImportRows.UNDOING);
      settling.learningDue();
    });
    long retracted = retract(id, ImportRows.UNDONE, progress);
    everyone.learn(progress);
    return retracted;
  }

  /// What an import that broke off had brought goes again.
  void drop(int id) {
    retract(id, ImportRows.DROPPED, (stage, done, of) -> {});
  }

  private long retract(int id, String state, Imports.Progress progress) {
    clear(folder(id));
    clear(RejectsFile.of(home, id));
    long retracted = keeping.retract(id, done -> progress.at("undoing", done, 0));
    transaction.executeWithoutResult(status -> {
      keeping.imports().withoutRejects(id);
      keeping.imports().state(id, state);
      if (keeping.empty()) {
        settling.unsettle();
      }
    });
    return retracted;
  }

  /// After a restart: imports that broke off are dropped, undoing that broke off is ended, and what
  /// is due to be learnt is learnt.
  void recover() {
    for (Imports.Import one : keeping.imports().all()) {
      switch (one.state()) {
        case ImportRows.READING, ImportRows.STAGED, ImportRows.APPLYING -> drop((int) one.id());
        case ImportRows.UNDOING ->
            retract((int) one.id(), ImportRows.UNDONE, (stage, done, of) -> {});
        default -> {}
      }
    }
    clear(home.resolve("staging"));
    if (settling.isLearningDue()) {
      everyone.learn((stage, done, of) -> {});
    }
  }

  private Path folder(int id) {
    return home.resolve("staging").resolve(Integer.toString(id));
  }

  private static void clear(Path path) {
    try {
      PrivateFiles.delete(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static double secondsSince(long began) {
    return Math.round((System.nanoTime() - began) / 1e6) / 1e3;
  }
}
