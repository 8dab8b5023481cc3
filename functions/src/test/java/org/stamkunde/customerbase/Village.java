package org.stamkunde.customerbase;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.stamkunde.memory.AsOf;
import org.stamkunde.memory.Entry;
import org.stamkunde.memory.Happening;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Memory;
import org.stamkunde.memory.Profile;
import org.stamkunde.memory.Receipt;
import org.stamkunde.memory.Remembered;
import org.stamkunde.memory.Shop;

/// A small shop's memory, made up from a seed: people and companies, buyers who come once and who
/// come often, returns, and sales to nobody known.
final class Village implements Memory, Shop {
  static final ZoneId ZONE = ZoneId.of("Europe/Oslo");
  private static final List<String> FIRST =
      List.of("Åse", "Bjørn", "Clara", "Dag", "Ægir", "Øystein", "Marie", "Nils");
  private static final List<String> LAST = List.of("Ås", "Berg", "Dahl", "Krogh", "Lie", "Østby");
  private static final List<String> COUNTRIES = List.of("NO", "DK", "GB");

  final List<Remembered> all = new ArrayList<>();
  LocalDate today = LocalDate.of(2025, 6, 30);

  static Village of(long seed, int customers) {
    Village village = new Village();
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < customers; i++) {
      village.all.add(customer(1000 + i, random));
    }
    for (int i = 0; i < customers / 5; i++) {
      village.all.add(
          sale(90_000 + i, null, Profile.UNKNOWN, List.of(order("Z" + i, random, 700))));
    }
    return village;
  }

  private static Remembered customer(int number, SplittableRandom random) {
    List<Remembered.Order> orders = new ArrayList<>();
    int count = random.nextInt(4) == 0 ? 2 + random.nextInt(12) : 1 + random.nextInt(2);
    for (int i = 0; i < count; i++) {
      orders.add(order(number + "-" + i, random, 700));
    }
    orders.sort(Comparator.comparing(Remembered.Order::at).thenComparing(Remembered.Order::number));
    return sale(number, "K" + number, profile(number, random), orders);
  }

  private static Profile profile(int number, SplittableRandom random) {
    String name = pick(FIRST, random) + " " + pick(LAST, random);
    boolean known = random.nextInt(6) > 0;
    return new Profile(
        known ? name : null,
        null,
        null,
        null,
        "k" + number + "@example.com",
        null,
        null,
        null,
        "Bodø",
        pick(COUNTRIES, random));
  }

  private static String pick(List<String> words, SplittableRandom random) {
    return words.get(random.nextInt(words.size()));
  }

  private static Remembered.Order order(String number, SplittableRandom random, int days) {
    Instant at = Instant.parse("2023-08-01T08:00:00Z").plusSeconds(random.nextLong(days * 86_400L));
    boolean bought = random.nextInt(12) > 0;
    boolean returned = !bought || random.nextInt(10) == 0;
    return new Remembered.Order(
        number,
        at,
        bought ? BigDecimal.valueOf(100 + random.nextInt(400_000), 4) : BigDecimal.ZERO,
        returned ? BigDecimal.valueOf(-1 - random.nextInt(90_000), 4) : BigDecimal.ZERO,
        null,
        bought,
        returned,
        false);
  }

  static Remembered sale(
      long record, @Nullable String customer, Profile profile, List<Remembered.Order> orders) {
    return new Remembered(record, 1, customer, profile, orders, List.of(), List.of(), List.of());
  }

  List<Remembered> customers() {
    return all.stream()
        .filter(r -> !r.anonymous())
        .sorted(Comparator.comparing(Remembered::customer))
        .toList();
  }

  @Override
  public void each(Consumer<Remembered> reader) {
    customers().forEach(reader);
  }

  @Override
  public void eachAnonymous(Consumer<Remembered> reader) {
    all.stream().filter(Remembered::anonymous).forEach(reader);
  }

  @Override
  public Optional<Remembered> of(Identity identity) {
    return all.stream().filter(r -> identity.id().equals(r.customer())).findFirst();
  }

  @Override
  public List<Receipt> remember(List<Happening> happenings) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<Entry> timeline(Identity identity) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<Identity> identities(Identity identity) {
    throw new UnsupportedOperationException();
  }

  @Override
  public String currency() {
    return "NOK";
  }

  @Override
  public ZoneId zone() {
    return ZONE;
  }

  @Override
  public AsOf today() {
    return new AsOf(today, today.plusDays(1).atStartOfDay(ZONE).toInstant().minusSeconds(1), ZONE);
  }
}
