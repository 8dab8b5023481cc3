package org.stamkunde.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What an event costs as the number of customers grows: a console for each number, each on a home
/// of its own, takes its turn five times. Processor time counts the program and its PostgreSQL,
/// without the load.
///
/// Arguments: launcher, events of each turn, then numbers of customers (10,000, 100,000 and
/// 1,000,000 if none are given).
public final class GrowthStudy {
  private static final int TURNS = 5;
  private static final int WARMING = 4;
  private static final int SETTLING_SECONDS = 20;
  private final int events;

  private GrowthStudy(int events) {
    this.events = events;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<Integer> sizes =
        arguments.length > 2
            ? Arrays.stream(arguments).skip(2).map(Integer::valueOf).toList()
            : List.of(10_000, 100_000, 1_000_000);
    Path launcher = Path.of(arguments[0]);
    Path folder = Files.createTempDirectory("stamkunde-growth");
    GrowthStudy study = new GrowthStudy(Integer.parseInt(arguments[1]));
    List<Shop> shops = new ArrayList<>();
    try {
      for (int size : sizes) {
        shops.add(study.opened(folder.resolve("of-" + size), launcher, size));
      }
      study.run(shops);
    } finally {
      for (Shop shop : shops) {
        shop.console.end();
      }
      KilledImports.remove(folder);
    }
  }

  /// A console with so many customers, and what each turn cost.
  private record Shop(
      int customers,
      StartedConsole console,
      Traffic traffic,
      List<Double> micros,
      List<Double> rates) {}

  private Shop opened(Path home, Path launcher, int customers)
      throws IOException, InterruptedException {
    StartedConsole console = StartedConsole.on(home, launcher);
    Traffic traffic = new Traffic(console.address(), StartedConsole.key(launcher, home));
    traffic.batches(customers, null, new Timing(customers));
    return new Shop(customers, console, traffic, new ArrayList<>(), new ArrayList<>());
  }

  private void run(List<Shop> shops) throws IOException, InterruptedException {
    // Each program is as warm as the others, and none still writes what filling left.
    for (Shop shop : shops) {
      for (int turn = 0; turn < WARMING; turn++) {
        turn(shop);
      }
      shop.micros.clear();
      shop.rates.clear();
    }
    Thread.sleep(SETTLING_SECONDS * 1_000L);
    for (int turn = 0; turn < TURNS; turn++) {
      for (Shop shop : shops) {
        turn(shop);
      }
    }
    double least = median(shops.getFirst().micros);
    System.out.println(
        "| customers | processor time for an event, µs, each turn | median | beside the first |"
            + " events/s, median |");
    System.out.println("| ---: | --- | ---: | ---: | ---: |");
    for (Shop shop : shops) {
      System.out.printf(
          Locale.ROOT,
          "| %,d | %s | %.1f | %.2f × | %,.0f |%n",
          shop.customers,
          shop.micros.stream()
              .map(micros -> String.format(Locale.ROOT, "%.1f", micros))
              .collect(Collectors.joining(", ")),
          median(shop.micros),
          median(shop.micros) / least,
          median(shop.rates));
    }
  }

  private void turn(Shop shop) throws IOException, InterruptedException {
    shop.traffic.next();
    Work work = new Work(List.of(shop.console.pid(), shop.console.postmaster()));
    double before = work.seconds();
    long began = System.nanoTime();
    shop.traffic.batches(events, Visitors.uniform(shop.customers), new Timing(events));
    shop.rates.add(events / ((System.nanoTime() - began) / 1e9));
    shop.micros.add((work.seconds() - before) * 1e6 / events);
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }
}
