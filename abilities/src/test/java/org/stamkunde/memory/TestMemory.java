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
  public final Merges merges;
  public final Shop shop;
  public final Imports imports;
  final EventRows events;
  final CustomerRows customers;
  final Identities identities;
  final ShopRow shopRow;
  public final Stamps stamps;
  final Chronicle chronicle;
  final Aliases aliases;
  final Committers committers;
  final MemorySettings settings;
  final ImportRecovery recovery;
  final Announcing announcing;
  final Erased erased;
  final Bell bell = new Bell();
  private final Clock clock;

  /// What the next import reads in place of the file, if anything.
  public OrdersReading reading;

  public TestMemory(TestDatabase database, Instant now, Path home) {
    this(database, now, new MemorySettings(home, null, null, null, 30, null));
  }

  TestMemory(TestDatabase database, Instant now, MemorySettings settings) {
    this.settings = settings;
    events = new EventRows(database.template(), database.source());
    customers = new CustomerRows(database.template());
    identities = new Identities(database.template());
    stamps = new Stamps(database.template());
    shopRow = new ShopRow(database.template(), settings, stamps);
    clock = Clock.fixed(now, ZoneOffset.UTC);
    aliases =
        new Aliases(database.template(), new MergeRows(database.template(), clock), identities);
    chronicle = new Chronicle(events, customers, aliases, shopRow, all(List.of(this::hears)));
    TakingGroups taking =
        new TakingGroups(
            chronicle,
            customers,
            new Naming(database.template(), identities, new KnownNames()),
            new Joining(aliases),
            new Arriving(events, chronicle));
    committers = new Committers(taking, database.transactions());
    memory = memory(database);
    merges = new KeptMerges(identities, aliases, chronicle, database.transactions());
    shop = new TheShop(shopRow, stamps, settings, clock);
    ImportRows rows = new ImportRows(database.template(), clock);
    Retracting retracting =
        new Retracting(database.template(), chronicle, identities, database.transactions());
    Keeping keeping = new Keeping(rows, chronicle, identities, retracting, events);
    Settling settling = new Settling(shopRow);
    Everyone everyone = new Everyone(memory, shop, shopRow, all(learners));
    erased = new Erased(database.template(), settings);
    announcing = new Announcing(all(followers), all(List.of()), everyone, settling);
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

  public void close() {
    committers.close();
  }

  /// To whoever follows by now.
  private void hears(News news) {
    followers.forEach(one -> one.heard(news));
  }

  public Wished wished(TestDatabase database) {
    return new WishRows(database.template(), aliases, shopRow);
  }

  /// Holds customers together for a transaction.
  public Holding holding(TestDatabase database) {
    return new HeldTogether(database.template(), aliases, customers);
  }

  /// Memory that looks up what these rooms ask.
  final Memory memory(TestDatabase database, LooksUp... rooms) {
    Biography biography = new Biography(events);
    List<LooksUp> all = new ArrayList<>(List.of(rooms));
    all.add(biography);
    return new KeptMemory(
        committers,
        biography,
        new Readings(customers, stamps, database.transactions()),
        aliases,
        new LookingUp(database.template(), aliases, all(all)));
  }

  Rebuild rebuild(TestDatabase database) {
    return new Rebuilding(
        new RebuildRows(database.template()),
        new Folding(events, aliases),
        customers,
        announcing,
        database.transactions());
  }

  /// Memory that keeps what it promised to forget.
  Memory promising() {
    return new ForgetfulMemory((KeptMemory) memory, erased, new Pace(committers), bell);
  }

  TimelineReaders readers(TestDatabase database, TimelineReader... readers) {
    return new TimelineReaders(
        database.template(), events, database.transactions(), bell, all(List.of(readers)));
  }

  Forgetting forgetting(TestDatabase database) {
    Folding folding = new Folding(events, aliases);
    Timelines timelines = new Timelines(database.template(), events, identities);
    Refolding refolding =
        new Refolding(
            folding, new RebuildRows(database.template()), customers, shopRow, announcing);
    ErasureRows rows =
        new ErasureRows(
            database.template(), aliases, timelines, refolding, database.transactions());
    ForgettingFiles files =
        new ForgettingFiles(settings, new ImportRows(database.template(), clock));
    Aftermath aftermath =
        new Aftermath(database.source(), announcing, all(learners), settings, clock);
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
