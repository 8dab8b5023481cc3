package org.stamkunde.memory;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.stereotype.Service;
import org.stamkunde.memory.orders.OrdersReading;
import org.stamkunde.memory.orders.ReadingOptions;

/// Imports of orders: read, settled with the shop, taken in, learnt from; and taken back.
@Service
class OrderImports implements Imports {
  private final OrderFiles files;
  private final Settling settling;
  private final TakingIn takingIn;
  private final ImportRows rows;
  private final DataSource source;

  OrderImports(
      OrderFiles files, Settling settling, TakingIn takingIn, ImportRows rows, DataSource source) {
    this.files = files;
    this.settling = settling;
    this.takingIn = takingIn;
    this.rows = rows;
    this.source = source;
  }

  @Override
  public OrdersReading read(Path file, ReadingOptions options) {
    if (!Files.isRegularFile(file)) {
      throw new Refused(
          Files.isDirectory(file)
              ? "%s is a folder, not a file. Name the file that holds the orders.".formatted(file)
              : "There is no file %s. Check the path and try again.".formatted(file));
    }
    return files.open(file, options);
  }

  @Override
  public Result foresee(OrdersReading reading) {
    return takingIn.foresee(reading);
  }

  @Override
  public Result run(Path file, ReadingOptions options, Progress progress) {
    try (ImportLock lock = alone()) {
      long began = System.nanoTime();
      progress.at("reading", 0, 0);
      OrdersReading reading = read(file, options);
      settling.check(reading, options);
      int id = takingIn.begin(file, reading, options);
      takingIn.run(id, reading, progress, began);
      return known(id).result();
    }
  }

  @Override
  public Undone undo(long id, Progress progress) {
    long began = System.nanoTime();
    try (ImportLock lock = alone()) {
      Import found = known(id);
      boolean there =
          found.state().equals(ImportRows.DONE) || found.state().equals(ImportRows.UNDOING);
      if (!there) {
        throw new Refused(
            "Import %d is %s, so there is nothing to take back.".formatted(id, found.state()));
      }
      long retracted = takingIn.undo((int) id, progress);
      long carried = found.result().accepted() + found.result().duplicates();
      return new Undone(id, retracted, carried - retracted, TakingIn.secondsSince(began));
    }
  }

  private ImportLock alone() {
    return ImportLock.take(source, 0)
        .orElseThrow(() ->
            new Refused(
                "Another import is running. Try again when it has ended; the list of imports"
                    + " shows how far it is."));
  }

  private Import known(long id) {
    return rows.one(id)
        .orElseThrow(() ->
            new Refused(
                "There is no import %d. %s"
                    .formatted(
                        id,
                        rows.all().isEmpty()
                            ? "Nothing was imported yet."
                            : "The newest is %d.".formatted(rows.all().getFirst().id()))));
  }

  @Override
  public List<Import> all() {
    return rows.all();
  }

  @Override
  public Optional<Import> one(long id) {
    return rows.one(id);
  }
}
