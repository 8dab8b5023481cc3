package org.stamkunde.manners.tone;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.AsOf;
import org.stamkunde.memory.Fact;
import org.stamkunde.memory.Lately;
import org.stamkunde.memory.Profile;
import org.stamkunde.memory.Remembered;
import org.stamkunde.memory.Remembered.Order;
import org.stamkunde.memory.Remembered.Owned;
import org.stamkunde.memory.Remembered.Stated;
import org.stamkunde.memory.Stance;
import org.stamkunde.memory.facts.FactKind;
import org.stamkunde.memory.facts.FactType;
import org.stamkunde.memory.facts.Freshness;
import org.stamkunde.memory.facts.Known;
import org.stamkunde.memory.facts.Weighed;

/// Memories as they may be: whole and in tatters, fresh and stale, in all scripts, with facts of
/// every basis for this purpose and others. Each is made from its own seed.
final class RandomMemories {
  static final ZoneId ZONE = ZoneId.of("Europe/Oslo");
  static final Instant NOW = Instant.parse("2026-06-15T10:00:00Z");
  static final AsOf AS_OF = new AsOf(LocalDate.ofInstant(NOW, ZONE), NOW, ZONE);
  static final List<String> PURPOSES = List.of("service", "offers", "advice");

  static final List<FactKind> KINDS =
      List.of(
          kind("shoe-size", null, new Freshness(null, 900)),
          kind("secret", "advice", Freshness.FOR_GOOD),
          kind("fading", null, new Freshness(200, null)));

  private static final int DAY = 86_400;
  private final SplittableRandom dice;

  RandomMemories(long seed) {
    this.dice = new SplittableRandom(seed);
  }

  private static FactKind kind(String name, @Nullable String purpose, Freshness fresh) {
    return new FactKind(
        name, name, new FactType.Text(), purpose, fresh, Act.Told.Basis.INFERRED, null);
  }

  static String title(int product) {
    String[] shapes = {
      "Ullgenser qz%d",
      "ullsokker qz%d",
      "iPhone-deksel qz%d",
      "Boots, brown, qz%d.",
      "T-SHIRT,, qz%d!!",
      "12\" plate qz%d",
      "Tea (set of 6 qz%d",
      "«Rein» qz%d",
      "qz%d",
      "{{ name }} qz%d",
      "50%% linen qz%d",
      "  scarf \n qz%d ",
      "قميص qz%d",
      "スカーフ qz%d",
      "<b>Hat</b> qz%d",
      "Cup () qz%d?",
      "eSim qz%d",
      "Ärmel; qz%d;"
    };
    return shapes[product % shapes.length].formatted(product);
  }

  /// Every seventh is postage, and has no name.
  static Optional<String> titled(String product) {
    int number = Integer.parseInt(product.substring(1));
    return number % 7 == 6 ? Optional.empty() : Optional.of(title(number));
  }

  Remembered customer() {
    List<Order> orders = orders();
    return new Remembered(
        dice.nextInt(1_000_000),
        1,
        "K" + dice.nextInt(1_000_000),
        profile(),
        orders,
        products(),
        statements(),
        stance(),
        Lately.NOTHING,
        facts(),
        List.of());
  }

  static List<Known> known(Remembered customer, String purpose) {
    return KINDS.stream().map(kind -> Weighed.of(kind, customer.facts(), NOW, purpose)).toList();
  }

  static Gathering.Beside beside(Remembered customer, String purpose) {
    return new Gathering.Beside(known(customer, purpose), RandomMemories::titled, AS_OF, NOW);
  }

  private Profile profile() {
    return new Profile(
        name(), name(), null, name(), null, null, null, null, name(), chance(2) ? "NO" : null);
  }

  private @Nullable String name() {
    return chance(3) ? null : Names.any(dice);
  }

  private List<Order> orders() {
    List<Order> orders = new ArrayList<>();
    for (int left = chance(4) ? 0 : dice.nextInt(7); left > 0; left--) {
      boolean back = chance(8);
      orders.add(
          new Order(
              "O" + dice.nextInt(10_000),
              ago(2_500),
              BigDecimal.valueOf(100),
              BigDecimal.valueOf(back ? -100 : 0),
              null,
              true,
              back,
              chance(15)));
    }
    orders.sort(Comparator.comparing(Order::at).thenComparing(Order::number));
    return orders;
  }

  private List<Owned> products() {
    Map<String, Owned> owned = new TreeMap<>();
    for (int left = dice.nextInt(5); left > 0; left--) {
      String product = "P" + dice.nextInt(60);
      Instant last = chance(9) ? null : ago(1_500);
      owned.put(
          product,
          new Owned(
              product,
              1,
              BigDecimal.valueOf(chance(6) ? 0 : 2),
              BigDecimal.valueOf(dice.nextInt(500)),
              last,
              last));
    }
    return List.copyOf(owned.values());
  }

  private List<Stated> statements() {
    List<Stated> statements = new ArrayList<>();
    Stated.Kind[] kinds = Stated.Kind.values();
    for (int left = dice.nextInt(5); left > 0; left--) {
      String text =
          chance(6)
              ? Names.any(dice)
              : "wish%d %s"
                  .formatted(dice.nextInt(1_000), chance(2) ? "I want wool, not nylon!!" : "");
      statements.add(
          new Stated(
              kinds[dice.nextInt(kinds.length)],
              ago(1_500),
              text == null ? "" : text,
              chance(2) ? "P" + dice.nextInt(60) : null));
    }
    statements.sort(Comparator.comparing(Stated::at));
    return statements;
  }

  private Stance stance() {
    List<Stance.Agreed> agreed = new ArrayList<>();
    for (String channel : List.of("email", "sms")) {
      if (chance(3)) {
        String purpose = chance(9) ? Stance.ALL : PURPOSES.get(dice.nextInt(PURPOSES.size()));
        boolean given = !purpose.equals(Stance.ALL) && chance(2);
        Instant until = chance(5) ? NOW.plusSeconds((dice.nextInt(600) - 300L) * DAY) : null;
        agreed.add(new Stance.Agreed(purpose, channel, null, given, ago(900), until, "", 1));
      }
    }
    List<Stance.Objection> objections =
        chance(20)
            ? List.of(new Stance.Objection(Act.Objected.Scope.ALL, null, null, ago(500)))
            : List.of();
    Stance.Complaint complaint =
        chance(12) ? new Stance.Complaint("It broke", ago(90), chance(2) ? NOW : null, null) : null;
    return new Stance(agreed, objections, null, complaint);
  }

  private List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    for (FactKind kind : KINDS) {
      for (int left = dice.nextInt(3); left > 0; left--) {
        facts.add(
            new Fact(
                kind.name(),
                "val" + dice.nextInt(100_000),
                Act.Told.Basis.values()[dice.nextInt(3)],
                chance(3) ? dice.nextDouble() : 1,
                chance(3) ? PURPOSES.get(dice.nextInt(PURPOSES.size())) : null,
                chance(4) ? NOW.plusSeconds((long) (dice.nextInt(800) - 400) * DAY) : null,
                ago(1_200),
                "source" + left));
      }
    }
    return facts;
  }

  private Instant ago(int most) {
    return NOW.minus(Duration.ofHours(dice.nextInt(most * 24)));
  }

  private boolean chance(int one) {
    return dice.nextInt(one) == 0;
  }

  /// Names of all scripts, and what stands in their place in the fields of a shop.
  static final class Names {
    private static final List<String> TYPED =
        List.of(
            "Ingrid Solbakken",
            "Jean-Baptiste de la Tour-Maubourg",
            "Áilu Nystad",
            "Mette Kjærgaard",
            "O'Brien, Aoife",
            "Solbakken, Ingrid",
            "J. R. R. Tolkien",
            "Dr. Anna Berg",
            "van der Berg",
            "İbrahim Şahin",
            "ingrid solbakken",
            "INGRID",
            "Ольга Иванова",
            "Ελένη Παπαδοπούλου",
            "محمد عبد الله",
            "Abd al-Rahman",
            "דנה כהן",
            "अनिल शर्मा",
            "สมชาย ใจดี",
            "ნინო ბერიძე",
            "Անի",
            "山田 太郎",
            "王小明",
            "김민수",
            "አበበ",
            "Nguyễn Thị Ánh",
            "ʻOkina Kaʻahumanu",
            "Zoë",
            "Ng",
            "Ö",
            "Acme Ltd.",
            "A.P. Møller A/S",
            "Acme Inc.",
            "Nord & Sør AS",
            "",
            " ",
            ".",
            "...",
            "-",
            "—",
            "N/A",
            "n/a",
            "null",
            "test",
            "Test Test",
            "Kunde",
            "12345",
            "x",
            "??",
            "!!!",
            "(",
            ")",
            "{{ name }}",
            "{% raw %}",
            "}} and {{",
            "{{ 'x' | upcase }}",
            "<script>alert(1)</script>",
            "Robert'); DROP TABLE",
            "a@b.example",
            "https://evil.example",
            "Line\nbreak",
            "Tab\there",
            "Nul\u0000l",
            "\u202eevil\u202c Name",
            "\ue000\ue100Forged\ue001",
            "Zero\u200bwidth",
            "Per-\u00c5ke",
            "Ann  Two",
            " Lead",
            "Trail ",
            "Comma,",
            "Stop.",
            "Bang!",
            "Ask?",
            "Ellip…",
            "Semi;",
            "Colon:",
            "\"Quoted\"",
            "“Curly”",
            "«Guillemet»",
            "'Single'",
            "(Paren)",
            "[Brack]",
            "A, B and C",
            "and",
            "og",
            "Marie and",
            "\ud83d\ude00",
            "\ud83d\ude00 Smiley",
            "\ud800lone",
            "Z\u0351\u036f\u0343a\u0344l\u0345go",
            "e\u0301tienne Noe\u0308l",
            "ﬁona",
            "ßarah",
            "ǆemal",
            "Very".repeat(40),
            "Mary ".repeat(30),
            "Ms",
            "Mr. and Mrs. Smith",
            "Ingrid (mor)",
            "Ola/Kari");

    private Names() {}

    static String any(SplittableRandom dice) {
      if (dice.nextInt(12) > 0) {
        return TYPED.get(dice.nextInt(TYPED.size()));
      }
      StringBuilder name = new StringBuilder();
      for (int left = dice.nextInt(12); left > 0; left--) {
        name.appendCodePoint(
            dice.nextInt(3) == 0 ? dice.nextInt(0x3000) : dice.nextInt(32, 0x2_0000));
      }
      return name.toString();
    }
  }
}
