package org.stamkunde.memory;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.stamkunde.memory.orders.OrderLine;

/// Rows and events of a small shop that never was, from a seed: equal lines, returns, guests,
/// addresses, consents, and several words about one customer.
final class RandomShop {
  private static final Instant START = Instant.parse("2025-01-01T08:00:00Z");
  private final Random random;

  private final boolean steady;

  RandomShop(long seed) {
    this(seed, false);
  }

  private RandomShop(long seed, boolean steady) {
    random = new Random(seed);
    this.steady = steady;
  }

  /// A shop whose export always tells the same names of a customer.
  static RandomShop steady(long seed) {
    return new RandomShop(seed, true);
  }

  List<OrderLine> rows(int orders) {
    List<OrderLine> rows = new ArrayList<>();
    for (int order = 0; order < orders; order++) {
      int customer = random.nextInt(orders / 3 + 1);
      boolean guest = random.nextInt(5) == 0;
      boolean byAddress = (steady ? customer % 4 : random.nextInt(4)) == 0;
      String number = guest || byAddress ? null : "K" + customer;
      String email =
          guest
              ? null
              : (steady ? customer % 3 : random.nextInt(3)) > 0 || byAddress
                  ? "k" + customer + "@example.com"
                  : null;
      Instant at = START.plus(Duration.ofMinutes(random.nextInt(100_000)));
      Boolean consent = guest || random.nextBoolean() ? null : random.nextBoolean();
      Profile profile = profile(customer, guest, email);
      for (int i = random.nextInt(6); i >= 0; i--) {
        Instant moment = random.nextInt(6) == 0 ? at.plusSeconds(60) : at;
        rows.add(
            new OrderLine(
                rows.size() + 1, "O" + order, moment, line(), number, email, profile, consent));
      }
    }
    return rows;
  }

  private Profile profile(int customer, boolean guest, String email) {
    String name = guest || random.nextBoolean() ? null : "Name " + customer + random.nextInt(3);
    String city = random.nextBoolean() ? null : "City " + random.nextInt(4);
    String country = random.nextBoolean() ? "Norway" : "Denmark";
    return new Profile(name, null, null, null, email, null, null, null, city, country);
  }

  Line line() {
    String product = "P" + random.nextInt(8);
    BigDecimal quantity =
        new BigDecimal(new String[] {"1", "2", "2.0", "-1", "0.5", "0"}[random.nextInt(6)]);
    BigDecimal price =
        new BigDecimal(new String[] {"9.99", "100", "100.00", "0.0375"}[random.nextInt(4)]);
    BigDecimal cost = random.nextInt(10) == 0 ? null : new BigDecimal("1.25");
    return new Line(
        product, random.nextInt(4) == 0 ? null : "Title " + product, quantity, price, cost);
  }

  List<Lived> events(int count) {
    List<Lived> events = new ArrayList<>();
    Keys keys = new Keys();
    for (int i = 0; i < count; i++) {
      Instant at = START.plus(Duration.ofHours(random.nextInt(40)));
      events.add(new Lived(keys.words("event", "" + i), at, "test", "m" + i, act()));
    }
    return events;
  }

  private String one(String first, String second) {
    return random.nextBoolean() ? first : second;
  }

  private Proof proof() {
    String sender = random.nextInt(3) == 0 ? "outlet" : null;
    Instant expires = random.nextBoolean() ? null : START.plusSeconds(random.nextInt(100_000));
    return random.nextBoolean()
        ? Proof.NONE
        : new Proof(sender, random.nextInt(3), "nb", "form", "e", "NO", expires);
  }

  private Limit limit() {
    return switch (random.nextInt(4)) {
      case 0 -> Limit.contacts(random.nextInt(3), 1 + random.nextInt(2));
      case 1 -> Limit.anyNumber();
      case 2 -> Limit.relevance(random.nextInt(3) / 2.0);
      default -> Limit.pause(START.plus(Duration.ofHours(random.nextInt(60))));
    };
  }

  private Act act() {
    String product = random.nextBoolean() ? null : "P" + random.nextInt(3);
    String text = "text " + random.nextInt(3);
    return switch (random.nextInt(13)) {
      case 0 -> new Act.Described(profile(random.nextInt(2), false, "a@example.com"));
      case 1 -> new Act.Said(text);
      case 2 -> new Act.Preferred(text, product);
      case 3 -> new Act.Declined(text, product);
      case 4 -> new Act.Judged(random.nextBoolean(), text, product);
      case 5 -> new Act.Consented(one("offers", "surveys"), one("email", "sms"), text, proof());
      case 6 -> new Act.Withdrew(one("offers", "*"), one("email", "*"));
      case 7 ->
          random.nextInt(3) == 0
              ? new Act.Objected(Act.Objected.Scope.ALL, null, text, random.nextBoolean())
              : new Act.Objected(
                  Act.Objected.Scope.CHANNEL, one("email", "sms"), null, random.nextBoolean());
      case 8 -> new Act.Limited(limit());
      case 9 -> new Act.Complained(text, product);
      case 10 -> new Act.Mended(text, product);
      default -> Lived.lineOf("O" + random.nextInt(6), Lived.plain(line()), random.nextInt(4) == 0);
    };
  }
}
