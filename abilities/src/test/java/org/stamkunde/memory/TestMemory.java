package org.stamkunde.memory;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.stamkunde.memory.orders.OrdersFile;
import org.stamkunde.memory.orders.OrdersReading;

/// Memory's doors on a test database, wired by hand.
public final class TestMemory {
  public final List<Follower> followers = new ArrayList<>();
  public final List<Learns> learners = new ArrayList<>();
  public final Memory memory;
  public final Shop shop;
  public final Imports imports;
  final EventRows events;
  final CustomerRows customers;
  final Identities identities;
  final ShopRow shopRow;
  final Chronicle chronicle;
  final MemorySettings settings;
  final ImportRecovery recovery;
  final Telling telling;
  final Erased erased;
  private final Clock clock;

  /// What the next import reads in place of the file, if anything.
  public OrdersReading reading;

  public TestMemory(TestDatabase database, Instant now, Path home) {
    this(database, now, new MemorySettings(home, null, null, null, 30));
  }

  TestMemory(TestDatabase database, Instant now, MemorySettings settings) {
    this.settings = settings;
    events = new EventRows(database.template(), database.source());
    customers = new CustomerRows(database.template());
    identities = new Identities(database.template());
    shopRow = new ShopRow(database.template(), settings);
    chronicle = new Chronicle(events, customers, identities, shopRow, all(followers));
    memory = new KeptMemory(chronicle, events, customers, identities, database.transactions());
    clock = Clock.fixed(now, ZoneOffset.UTC);
    shop = new TheShop(shopRow, customers, settings, clock);
    ImportRows rows = new ImportRows(database.template(), clock);
    Retracting retracting =
        new Retracting(database.template(), chronicle, identities, database.transactions());
    Keeping keeping = new Keeping(rows, chronicle, identities, retracting, events);
    Settling settling = new Settling(shopRow);
    Everyone everyone = new Everyone(memory, shop, shopRow, all(learners));
    erased = new Erased(database.template(), settings);
    telling = new Telling(all(followers), everyone, settling);
    TakingIn takingIn =
        new TakingIn(keeping, settling, everyone, settings, database.transactions());
    imports =
        new OrderImports(
            (file, options) ->
                new WithoutErased(
                    reading == null ? OrdersFile.read(file, options, shopRow.zone()) : reading,
                    erased),
            settling,
            takingIn,
            rows,
            database.source());
    recovery = new ImportRecovery(takingIn, rows, shopRow, database.source());
  }

  Rebuild rebuild(TestDatabase database) {
    RebuildRows rebuildRows = new RebuildRows(database.template());
    Folding folding = new Folding(events, identities, rebuildRows);
    return new Rebuilding(rebuildRows, folding, customers, telling, database.transactions());
  }

  /// Memory that keeps what it promised to forget.
  Memory promising() {
    return new ForgetfulMemory((KeptMemory) memory, erased);
  }

  Forgetting forgetting(TestDatabase database) {
    RebuildRows rebuildRows = new RebuildRows(database.template());
    Folding folding = new Folding(events, identities, rebuildRows);
    Timelines timelines = new Timelines(database.template(), events);
    Refolding refolding = new Refolding(folding, rebuildRows, customers, shopRow, telling);
    ErasureRows rows =
        new ErasureRows(
            database.template(), folding, timelines, refolding, database.transactions());
    ForgettingFiles files =
        new ForgettingFiles(settings, new ImportRows(database.template(), clock));
    Aftermath aftermath = new Aftermath(database.source(), telling, all(learners), settings, clock);
    List<Forgets> rooms = List.of(new ForgettingRecords(database.template(), timelines));
    return new ForgettingAPerson(all(rooms), erased, rows, files, aftermath);
  }

  static <T> ObjectProvider<T> all(List<T> beans) {
    return new ObjectProvider<>() {
      @Override
      public Stream<T> stream() {
        return beans.stream();
      }

      @Override
      public Stream<T> orderedStream() {
        return beans.stream();
      }
    };
  }
}
