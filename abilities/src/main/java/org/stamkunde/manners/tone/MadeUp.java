package org.stamkunde.manners.tone;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stamkunde.manners.Titles;
import org.stamkunde.memory.AsOf;
import org.stamkunde.memory.Profile;
import org.stamkunde.memory.Remembered;
import org.stamkunde.memory.Remembered.Order;
import org.stamkunde.memory.Remembered.Owned;
import org.stamkunde.memory.Remembered.Stated;

/// Made-up customers as whom a letter is read before it is sent: nobody's data, and each hard in a
/// way of its own.
public enum MadeUp {
  /// Knows the shop for years, and said what he likes.
  TYPICAL("Ingrid Solbakken", "Tromsø", true),
  /// The longest name that is still said.
  LONGEST("Jean-Baptiste-Emmanuel von Hohenstein-Schwarzenberg Álvarez", "Saint-Rémy", true),
  /// Somebody without a name, who bought.
  NAMELESS(null, null, true),
  /// A name in another script.
  SCRIPT("عبد الرحمن", "القاهرة", true),
  /// A name that tries to be something else.
  ODD("{{ name }}<b>", null, false);

  private static final String NEWEST = "W1";
  private static final String OLDER = "W2";

  private final @Nullable String name;
  private final @Nullable String city;
  private final boolean bought;

  MadeUp(@Nullable String name, @Nullable String city, boolean bought) {
    this.name = name;
    this.city = city;
    this.bought = bought;
  }

  public @Nullable String called() {
    return name;
  }

  /// The grounds of a letter to this customer.
  public Grounds grounds(String purpose, Tongue tongue, AsOf asOf) {
    Titles titles = product -> Optional.of(title(product, tongue));
    Instant now = asOf.instant();
    return Gathering.of(
        customer(now, tongue), purpose, tongue, new Gathering.Beside(List.of(), titles, asOf, now));
  }

  private static String title(String product, Tongue tongue) {
    boolean newest = product.equals(NEWEST);
    return switch (tongue) {
      case EN -> newest ? "Wool sweater Rein" : "Wool socks Ur";
      case NB -> newest ? "Ullgenser Rein" : "Ullsokker Ur";
      case DA -> newest ? "Uldtrøje Rein" : "Uldsokker Ur";
    };
  }

  private Remembered customer(Instant now, Tongue tongue) {
    Profile profile = new Profile(name, null, null, null, null, null, null, null, city, null);
    String wish =
        switch (tongue) {
          case EN -> "wool, and never nylon";
          case NB -> "ull, og aldri nylon";
          case DA -> "uld, og aldrig nylon";
        };
    return new Remembered(
        0,
        0,
        "0",
        profile,
        bought
            ? List.of(order("1", now, 1_500), order("2", now, 400), order("3", now, 20))
            : List.of(),
        bought ? List.of(owned(NEWEST, now, 20), owned(OLDER, now, 400)) : List.of(),
        bought
            ? List.of(
                new Stated(Stated.Kind.SATISFIED, ago(now, 380), "", OLDER),
                new Stated(Stated.Kind.PREFERENCE, ago(now, 60), wish, null))
            : List.of(),
        List.of());
  }

  private static Order order(String number, Instant now, int days) {
    BigDecimal sales = BigDecimal.valueOf(899);
    return new Order(number, ago(now, days), sales, BigDecimal.ZERO, null, true, false, false);
  }

  private static Owned owned(String product, Instant now, int days) {
    Instant at = ago(now, days);
    return new Owned(product, 1, BigDecimal.ONE, BigDecimal.valueOf(899), at, at);
  }

  private static Instant ago(Instant now, int days) {
    return now.minus(Duration.ofDays(days));
  }
}
