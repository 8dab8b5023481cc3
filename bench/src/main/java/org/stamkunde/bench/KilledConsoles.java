package org.stamkunde.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Kills the console, its PostgreSQL or both with signal 9 at random moments while events pour in,
/// starts again on the same home, and looks for every event that was answered; then sends again
/// what was not answered, and looks for all of them. At the end memory is rebuilt and compared.
///
/// Arguments: launcher, number of kills, seed. Prints a table, and ends with 1 where an event was
/// missing or there twice, or where memory differs from its rebuild.
public final class KilledConsoles {
  private static final Pattern MESSAGE = Pattern.compile("\"messageId\":\"(?:order:)?([^\"]+)\"");
  private static final int PATIENCE_SECONDS = 60;
  private static final int AT_ONCE = 50;
  private static final List<String> STANDING = names("standing", 8);

  private final Path launcher;
  private final Path home = Files.createTempDirectory("stamkunde-kills");
  private final long seed;
  private final List<Delivery> deliveries = new ArrayList<>();
  private String key = "";
  private StartedConsole console;
  private int faults;

  private KilledConsoles(Path launcher, long seed) throws IOException {
    this.launcher = launcher;
    this.seed = seed;
    console = StartedConsole.on(home, launcher);
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    long seed = Long.parseLong(arguments[2]);
    KilledConsoles study = new KilledConsoles(Path.of(arguments[0]), seed);
    study.run(Integer.parseInt(arguments[1]));
    System.exit(study.faults == 0 ? 0 : 1);
  }

  /// What a kill hits.
  private enum Target {
    PROGRAM("program"),
    PROGRAM_FIRST("program, PostgreSQL"),
    DATABASE_FIRST("PostgreSQL, program"),
    DATABASE("PostgreSQL alone");
    private final String words;

    Target(String words) {
      this.words = words;
    }

    static Target drawn(SplittableRandom random) {
      int draw = random.nextInt(20);
      return draw < 8 ? PROGRAM : draw < 13 ? PROGRAM_FIRST : draw < 18 ? DATABASE_FIRST : DATABASE;
    }
  }

  private void run(int kills) throws IOException, InterruptedException {
    key = StartedConsole.key(launcher, home);
    System.out.println(
        "| kill | after, ms | killed | answered | of these there once, twice, missing | unanswered"
            + " | of these already there | after sending again: once, twice, missing | ready after,"
            + " ms |");
    System.out.println("| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
    SplittableRandom random = new SplittableRandom(seed);
    for (int kill = 1; kill <= kills; kill++) {
      round(kill, random.split());
    }
    List<String> everyone = new ArrayList<>(STANDING);
    IntStream.rangeClosed(1, kills).forEach(kill -> everyone.addAll(own(kill)));
    Map<String, Delivery.Event> all = new TreeMap<>();
    deliveries.forEach(delivery -> all.putAll(delivery.answered()));
    Count last = count(all, everyone);
    faults += last.wrong();
    String rebuilt = StartedConsole.answer(launcher, home, "rebuild", "memory");
    faults += rebuilt.contains("\"differences\":0,") ? 0 : 1;
    console.end();
    System.out.printf(
        "{\"kills\":%d,\"seed\":%d,\"events\":%d,\"once\":%d,\"twice\":%d,\"missing\":%d,\"rebuild\":%s,\"faults\":%d}%n",
        kills, seed, all.size(), last.once, last.twice, last.missing, rebuilt, faults);
    if (faults == 0) {
      KilledImports.remove(home);
    }
  }

  private static List<String> names(String word, int count) {
    return IntStream.range(0, count).mapToObj(n -> word + "-" + n).toList();
  }

  private static List<String> own(int kill) {
    return names("k" + kill, 25);
  }

  private void round(int kill, SplittableRandom random) throws IOException, InterruptedException {
    List<String> customers = new ArrayList<>(own(kill));
    customers.addAll(STANDING);
    Delivery delivery = new Delivery("s" + seed + "k" + kill, customers, random.nextLong());
    deliveries.add(delivery);
    Target target = Target.drawn(random);
    int moment = random.nextInt(200, 2_500);
    delivery.begin(console.address(), key);
    Thread.sleep(moment);
    long ready = killAndStart(kill, target, random.nextInt(30), delivery);
    Map<String, Delivery.Event> answered = new TreeMap<>(delivery.answered());
    Map<String, Delivery.Event> unanswered = new TreeMap<>(delivery.unanswered());
    Count before = count(answered, customers);
    Map<String, Integer> again = sendAgain(delivery);
    Count after = count(delivery.answered(), customers);
    faults += before.wrong() + after.wrong() + delivery.unanswered().size();
    System.out.printf(
        Locale.ROOT,
        "| %d | %d | %s | %d | %d, %d, %d | %d | %d | %d, %d, %d | %d |%s%n",
        kill,
        moment,
        target.words,
        answered.size(),
        before.once,
        before.twice,
        before.missing,
        unanswered.size(),
        again.getOrDefault("duplicate", 0),
        after.once,
        after.twice,
        after.missing + delivery.unanswered().size(),
        ready,
        others(delivery.statuses()));
  }

  /// Other answers than the two that are expected.
  private static String others(Map<String, Integer> statuses) {
    Map<String, Integer> others = new TreeMap<>(statuses);
    others.keySet().removeAll(List.of("accepted", "duplicate"));
    return others.isEmpty() ? "" : " " + others;
  }

  /// Milliseconds until events are taken again.
  private long killAndStart(int kill, Target target, int apart, Delivery delivery)
      throws IOException, InterruptedException {
    Instant killed = Instant.now();
    switch (target) {
      case PROGRAM -> console.kill();
      case PROGRAM_FIRST -> {
        console.kill();
        Thread.sleep(apart);
        console.killDatabase();
      }
      case DATABASE_FIRST -> {
        console.killDatabase();
        Thread.sleep(apart);
        console.kill();
      }
      case DATABASE -> {
        console.killDatabase();
        while (!taken(kill) && within(killed)) {
          Thread.sleep(10);
        }
        long ready = Duration.between(killed, Instant.now()).toMillis();
        Thread.sleep(300);
        delivery.end();
        return ready;
      }
    }
    delivery.end();
    console = StartedConsole.on(home, launcher);
    return console.start().toMillis();
  }

  /// Whether one more event is taken now.
  private boolean taken(int kill) {
    String event =
        "{\"userId\":\"%s\",\"event\":\"Asked\",\"messageId\":\"ask-%d-%d\"}"
            .formatted(STANDING.getFirst(), kill, System.nanoTime());
    try (Wire wire = new Wire(console.address(), key)) {
      return wire.post("/v1/track", event).status() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean within(Instant since) {
    return Instant.now().isBefore(since.plusSeconds(PATIENCE_SECONDS));
  }

  /// What was not answered, with the same ids, until all of it is answered.
  private Map<String, Integer> sendAgain(Delivery delivery)
      throws IOException, InterruptedException {
    Map<String, Integer> told = new TreeMap<>();
    Instant began = Instant.now();
    try (Wire wire = new Wire(console.address(), key)) {
      while (!delivery.unanswered().isEmpty() && within(began)) {
        List<Delivery.Event> some = delivery.unanswered().values().stream().limit(AT_ONCE).toList();
        delivery
            .note(wire.post("/v1/batch", Delivery.batch(some)))
            .forEach((word, count) -> told.merge(word, count, Integer::sum));
      }
    }
    return told;
  }

  /// How many of some events are there once, twice, or not at all.
  private record Count(int once, int twice, int missing) {
    int wrong() {
      return twice + missing;
    }
  }

  private Count count(Map<String, Delivery.Event> events, List<String> customers)
      throws IOException {
    Map<String, Integer> seen = new TreeMap<>();
    try (Wire wire = new Wire(console.address(), key)) {
      for (String customer : customers) {
        Matcher message =
            MESSAGE.matcher(wire.get("/v1/customers/" + customer + "?timeline=all").body());
        while (message.find()) {
          seen.merge(message.group(1), 1, Integer::sum);
        }
      }
    }
    int once = 0;
    int twice = 0;
    for (String id : events.keySet()) {
      int times = seen.getOrDefault(id, 0);
      once += times == 1 ? 1 : 0;
      twice += times > 1 ? 1 : 0;
    }
    return new Count(once, twice, events.size() - once - twice);
  }
}
