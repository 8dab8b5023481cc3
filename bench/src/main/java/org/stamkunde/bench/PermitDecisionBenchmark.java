package org.stamkunde.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.stamkunde.manners.Answer;
import org.stamkunde.manners.Channel;
import org.stamkunde.manners.MessageClass;
import org.stamkunde.manners.Wish;
import org.stamkunde.manners.law.CountryLaw;
import org.stamkunde.manners.ledger.Case;
import org.stamkunde.manners.ledger.Contact;
import org.stamkunde.manners.ledger.Judgement;
import org.stamkunde.manners.ledger.Particulars;
import org.stamkunde.manners.ledger.Policy;
import org.stamkunde.memory.Lately;
import org.stamkunde.memory.Limit;
import org.stamkunde.memory.Profile;
import org.stamkunde.memory.Remembered;
import org.stamkunde.memory.Stance;

/// Deciding a permit in memory: the law of seven countries, consents, limits of the customer's own,
/// and up to thirty contacts of the last ninety days, some allowed and some refused.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class PermitDecisionBenchmark {
  private static final int CASES = 4_096;
  private static final Instant NOON = Instant.parse("2026-03-10T11:00:00Z");
  private static final List<String> COUNTRIES =
      List.of("DK", "NO", "SE", "FI", "DE", "GB", "FR", "US");
  private final Judgement judgement = new Judgement(new CountryLaw(), Particulars.NOTHING);
  private final List<Case> cases = new ArrayList<>();
  private int next;

  @Setup
  public void invent() {
    SplittableRandom random = new SplittableRandom(5);
    Case.Shopping shop = new Case.Shopping(Policy.usual(), ZoneId.of("Europe/Oslo"));
    for (int i = 0; i < CASES; i++) {
      Channel channel = Channel.values()[random.nextInt(Channel.values().length)];
      Wish wish =
          Wish.of("K" + i, channel, "marketing", MessageClass.MARKETING, NOON)
              .about("shoes", "P" + random.nextInt(50))
              .suits(random.nextDouble(), random.nextDouble(20));
      cases.add(
          new Case(
              customer(i, random), wish, NOON, Duration.ofMinutes(15), contacts(random), shop));
    }
  }

  private static Remembered customer(int number, SplittableRandom random) {
    Profile profile =
        new Profile(
            "Kari Nordmann",
            null,
            null,
            null,
            "kari@example.com",
            null,
            null,
            null,
            null,
            COUNTRIES.get(random.nextInt(COUNTRIES.size())));
    List<Stance.Agreed> agreed = new ArrayList<>();
    for (Channel channel : Channel.values()) {
      if (random.nextDouble() < .7) {
        agreed.add(
            new Stance.Agreed(
                "marketing", channel.word(), null, random.nextInt(8) > 0, NOON, null, "Yes", 1));
      }
    }
    Limit limit = random.nextInt(3) == 0 ? Limit.contacts(random.nextInt(1, 5), 30) : null;
    return new Remembered(
        number,
        1,
        "K" + number,
        profile,
        List.of(),
        List.of(),
        List.of(),
        new Stance(agreed, List.of(), limit, null),
        Lately.NOTHING,
        List.of(),
        List.of());
  }

  private static List<Contact> contacts(SplittableRandom random) {
    List<Contact> contacts = new ArrayList<>();
    for (int i = random.nextInt(31); i > 0; i--) {
      Instant at = NOON.minusSeconds(random.nextLong(90L * 86_400));
      MessageClass kind = MessageClass.values()[random.nextInt(MessageClass.values().length)];
      contacts.add(new Contact(i, Channel.values()[random.nextInt(6)], kind, null, at, at));
    }
    return contacts;
  }

  @Benchmark
  public Answer decide() {
    next = (next + 1) % CASES;
    return judgement.of(cases.get(next), Locale.ENGLISH);
  }
}
