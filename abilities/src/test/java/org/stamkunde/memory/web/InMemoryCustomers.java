package org.stamkunde.memory.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.Entry;
import org.stamkunde.memory.Happening;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Line;
import org.stamkunde.memory.Memory;
import org.stamkunde.memory.Profile;
import org.stamkunde.memory.Receipt;
import org.stamkunde.memory.Remembered;
import org.stamkunde.memory.Remembered.Consent;
import org.stamkunde.memory.Remembered.Order;
import org.stamkunde.memory.Remembered.Owned;
import org.stamkunde.memory.Remembered.Stated;

/// A memory of two made-up customers: one known well, one by a number alone.
class InMemoryCustomers implements Memory {
  final List<Happening> heard = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();

  InMemoryCustomers() {
    buy(
        "2026-11-06T19:58:00Z",
        "20418",
        line("RW1", "Rein wool sweater", 1, "1299"),
        line("NB2", "Natt beanie", 1, "449"));
    entries.add(
        entry(
            "2026-10-02T11:41:00Z",
            "declined",
            new Act.Declined("Ikke dun i år, jeg har en.", "Down jacket")));
    entries.add(
        entry(
            "2026-08-12T06:15:00Z",
            "preferred",
            new Act.Preferred("size M, and winter walks", null)));
    buy("2026-05-03T15:50:00Z", "R19877", line("VT", "Vidda trousers", -1, "1299"));
    for (int i = 0; i < 40; i++) {
      buy(
          Instant.parse("2026-04-20T10:00:00Z").minusSeconds(i * 2_000_000L).toString(),
          "1" + i,
          line("S" + i % 3, "Fonn wool socks", 2, "229"),
          line("L1", "Lun base layer", 1, "699"),
          line("M1", "Lofot mittens with a rather long name that needs two lines", 1, "449"),
          line("P1", "Postage", 1, "79"));
    }
  }

  private void buy(String at, String order, Line... lines) {
    boolean back = lines[0].quantity().signum() < 0;
    entries.add(
        new Entry(
            Instant.parse(at),
            back ? "returned" : "bought",
            "orders",
            order,
            List.of(new Act.Bought(order, List.of(lines), false))));
  }

  private static Line line(String product, String title, int quantity, String price) {
    return new Line(product, title, BigDecimal.valueOf(quantity), new BigDecimal(price), null);
  }

  private static Entry entry(String at, String kind, Act act) {
    return new Entry(Instant.parse(at), kind, "console", at, List.of(act));
  }

  @Override
  public List<Receipt> remember(List<Happening> happenings) {
    heard.addAll(happenings);
    return happenings.stream()
        .map(one -> new Receipt(one.who().id(), one.messageId(), false))
        .toList();
  }

  @Override
  public Optional<Remembered> of(Identity identity) {
    return switch (identity.id()) {
      case "10482" -> Optional.of(ingrid());
      case "17850", "A/12 B" -> Optional.of(bare(identity.id()));
      default -> Optional.empty();
    };
  }

  private Remembered ingrid() {
    Profile profile =
        new Profile(
            "Ingrid Solbakken",
            null,
            null,
            null,
            "ingrid.solbakken@example.no",
            "+47 400 00 482",
            "Storgata 81",
            "9008",
            "Tromsø",
            "Norway");
    List<Order> orders =
        entries.reversed().stream()
            .filter(entry -> entry.acts().getFirst() instanceof Act.Bought)
            .map(InMemoryCustomers::order)
            .toList();
    return new Remembered(
        1,
        1,
        "10482",
        profile,
        orders,
        List.of(
            new Owned("L1", 40, BigDecimal.valueOf(40), new BigDecimal("27960"), null, null),
            new Owned("RW1", 1, BigDecimal.ONE, new BigDecimal("1299"), null, null)),
        List.of(
            new Stated(
                Stated.Kind.PREFERENCE,
                Instant.parse("2026-08-12T06:15:00Z"),
                "size M, and winter walks",
                null),
            new Stated(
                Stated.Kind.DECLINED,
                Instant.parse("2026-10-02T11:41:00Z"),
                "Ikke dun i år, jeg har en.",
                "Down jacket")),
        List.of(
            new Consent("offers", "email", true, Instant.parse("2023-03-14T10:00:00Z")),
            new Consent("offers", "phone", false, Instant.parse("2023-03-14T10:00:00Z"))));
  }

  private static Order order(Entry entry) {
    Act.Bought bought = (Act.Bought) entry.acts().getFirst();
    BigDecimal sum =
        bought.lines().stream().map(Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean back = sum.signum() < 0;
    return new Order(
        bought.order(),
        entry.at(),
        back ? BigDecimal.ZERO : sum,
        back ? sum : BigDecimal.ZERO,
        null,
        !back,
        back,
        false);
  }

  private static Remembered bare(String id) {
    return new Remembered(2, 1, id, Profile.UNKNOWN, List.of(), List.of(), List.of(), List.of());
  }

  @Override
  public List<Entry> timeline(Identity identity) {
    return identity.id().equals("10482") ? List.copyOf(entries) : List.of();
  }

  @Override
  public List<Identity> identities(Identity identity) {
    @Nullable Identity email = Identity.email("ingrid.solbakken@example.no");
    return identity.id().equals("10482") ? List.of(identity, email) : List.of(identity);
  }

  @Override
  public void each(Consumer<Remembered> reader) {
    reader.accept(ingrid());
  }

  @Override
  public void eachAnonymous(Consumer<Remembered> reader) {}
}
