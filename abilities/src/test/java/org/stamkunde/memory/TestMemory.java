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

  /// What the next import reads in place of the file, if anything.
  public OrdersReading reading;

  public TestMemory(TestDatabase database, Instant now, Path home) {
    this(database, now, new MemorySettings(home, null, null, null));
  }

  TestMemory(TestDatabase database, Instant now, MemorySettings settings) {
    this.settings = settings;
    events = new EventRows(database.template(), database.source());
    customers = new CustomerRows(database.template());
    identities = new Identities(database.template());
    shopRow = new ShopRow(database.template(), settings);
    chronicle = new Chronicle(events, customers, identities, shopRow, all(followers));
    memory = new KeptMemory(chronicle, events, customers, identities, database.transactions());
    Clock clock = Clock.fixed(now, ZoneOffset.UTC);
    shop = new TheShop(shopRow, customers, settings, clock);
    ImportRows rows = new ImportRows(database.template(), clock);
    Retracting retracting =
        new Retracting(database.template(), chronicle, identities, database.transactions());
    Keeping keeping = new Keeping(rows, chronicle, identities, retracting, events);
    Settling settling = new Settling(shopRow);
    Everyone everyone = new Everyone(memory, shop, shopRow, all(learners));
    telling = new Telling(all(followers), everyone, settling);
    TakingIn takingIn =
        new TakingIn(keeping, settling, everyone, settings, database.transactions());
    imports =
        new OrderImports(
            (file, options) ->
                reading == null ? OrdersFile.read(file, options, shopRow.zone()) : reading,
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
