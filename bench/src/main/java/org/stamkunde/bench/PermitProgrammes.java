package org.stamkunde.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.stamkunde.manners.Channel;
import org.stamkunde.manners.MessageClass;
import org.stamkunde.manners.Permit;
import org.stamkunde.manners.Permits;
import org.stamkunde.manners.Wish;

/// Fifty programmes that all want to write to the same customers, in one process that may be killed
/// at any moment.
///
/// Arguments: database, number of customers, `fill` or `cap`, the first and the last half day,
/// seed. `cap`: on each half day each programme asks for its share of all customers, uses most of
/// what it was given (some of it twice, from two threads), gives some back and forgets some.
/// `rate`: without caps each programme asks once for each customer, on as many half days.
public final class PermitProgrammes {
  private static final int PROGRAMMES = 50;
  private static final int BATCH = 500;
  private static final int HALF_DAYS = 42;
  private static final Instant BEGIN = Instant.parse("2026-03-02T09:00:00Z");
  private static final Duration HALF_DAY = Duration.ofHours(12);
  private final PermitsShop shop;
  private final int customers;
  private final long seed;
  private final AtomicLong asked = new AtomicLong();
  private final AtomicLong given = new AtomicLong();
  private final AtomicLong used = new AtomicLong();
  private final AtomicLong twice = new AtomicLong();
  private final AtomicLong nanosTaking = new AtomicLong();

  private PermitProgrammes(PermitsShop shop, int customers, long seed) {
    this.shop = shop;
    this.customers = customers;
    this.seed = seed;
  }

  public static void main(String[] arguments) throws InterruptedException {
    int customers = Integer.parseInt(arguments[1]);
    int from = Integer.parseInt(arguments[3]);
    int to = Integer.parseInt(arguments[4]);
    try (PermitsShop shop = new PermitsShop(arguments[0], BEGIN)) {
      PermitProgrammes study = new PermitProgrammes(shop, customers, Long.parseLong(arguments[5]));
      switch (arguments[2]) {
        case "fill" -> shop.fill(customers);
        case "cap" -> study.run(from, to, true);
        default -> study.run(from, to, false);
      }
    }
  }

  private void run(int from, int to, boolean capped) throws InterruptedException {
    shop.sql().update("delete from manners_cap");
    if (capped) {
      shop.sql().update("insert into manners_cap values (1, 2, 7, null, null)");
    }
    shop.sql()
        .update(
            "update manners_policy set spacing_hours = 0, quiet_from = '12:00', quiet_to = '12:00'");
    long began = System.nanoTime();
    for (int step = from; step < to; step++) {
      shop.at(BEGIN.plus(HALF_DAY.multipliedBy(step)));
      onEach(step, capped);
      System.out.printf(
          "{\"step\":%d,\"seconds\":%.1f,\"asked\":%d,\"reserved\":%d,\"used\":%d,\"servedTwice\":%d,\"reservedPerSecond\":%.0f,\"answeredPerSecond\":%.0f}%n",
          step,
          (System.nanoTime() - began) / 1e9,
          asked.get(),
          given.get(),
          used.get(),
          twice.get(),
          given.get() * 1e9 / nanosTaking.get(),
          asked.get() * 1e9 / nanosTaking.get());
      System.out.flush();
    }
  }

  private void onEach(int step, boolean capped) throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    ConcurrentLinkedQueue<Throwable> faults = new ConcurrentLinkedQueue<>();
    List<List<Permit>> taken = new ArrayList<>();
    long began = System.nanoTime();
    for (int programme = 0; programme < PROGRAMMES; programme++) {
      List<Permit> own = new ArrayList<>();
      taken.add(own);
      int number = programme;
      Thread thread = Thread.ofVirtual().unstarted(() -> take(number, step, own));
      thread.setUncaughtExceptionHandler((one, fault) -> faults.add(fault));
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    nanosTaking.addAndGet(System.nanoTime() - began);
    if (!faults.isEmpty()) {
      throw new IllegalStateException("a programme broke", faults.peek());
    }
    if (capped) {
      Instant moment = BEGIN.plus(HALF_DAY.multipliedBy(step)).plusSeconds(60);
      shop.at(moment);
      long before = used.get();
      spend(step, taken);
      twice.addAndGet(Math.max(0, used.get() - before - usedAt(moment)));
    }
  }

  /// The contacts that the ledger knows to have been made at this moment.
  private long usedAt(Instant moment) {
    Long found =
        shop.sql()
            .queryForObject(
                "select count(*) from manners_contact where state = 1 and at = ?",
                Long.class,
                java.sql.Timestamp.from(moment));
    return found == null ? 0 : found;
  }

  /// Every programme goes through all customers in an order of its own.
  private void take(int programme, int step, List<Permit> taken) {
    Instant now = BEGIN.plus(HALF_DAY.multipliedBy(step));
    long share = customers / HALF_DAYS + 1;
    long first = step % HALF_DAYS * share + (long) programme * customers / PROGRAMMES;
    List<Wish> wishes = new ArrayList<>(BATCH);
    for (long i = 0; i < share; i++) {
      long customer = Math.floorMod((first + i) * 7_919L, customers);
      wishes.add(
          Wish.of("K" + customer, Channel.EMAIL, "marketing", MessageClass.MARKETING, now)
              .from("programme-" + programme, null));
      if (wishes.size() == BATCH || i == share - 1) {
        for (Permits.Taken one : shop.permits().take(wishes)) {
          if (one.permit() != null) {
            taken.add(one.permit());
          }
        }
        asked.addAndGet(wishes.size());
        wishes = new ArrayList<>(BATCH);
      }
    }
    given.addAndGet(taken.size());
  }

  private void spend(int step, List<List<Permit>> taken) throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    for (List<Permit> own : taken) {
      SplittableRandom random = new SplittableRandom(seed + step);
      List<Permit> use = new ArrayList<>();
      List<Permit> both = new ArrayList<>();
      for (Permit permit : own) {
        int chance = random.nextInt(20);
        if (chance == 0) {
          shop.permits().giveBack(permit);
        } else if (chance > 1) {
          (chance == 2 ? both : use).add(permit);
        }
      }
      threads.add(Thread.ofVirtual().start(() -> used.addAndGet(use(use) + use(both))));
      threads.add(Thread.ofVirtual().start(() -> used.addAndGet(use(both))));
    }
    for (Thread thread : threads) {
      thread.join();
    }
  }

  private long use(List<Permit> permits) {
    return permits.isEmpty()
        ? 0
        : shop.permits().use(permits).stream().filter(one -> one.allowed()).count();
  }
}
