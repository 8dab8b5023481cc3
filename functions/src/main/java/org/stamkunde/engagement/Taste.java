package org.stamkunde.engagement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stamkunde.catalogue.Shelf;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.Remembered;
import org.stamkunde.memory.Remembered.Stated;
import org.stamkunde.memory.Stance;
import org.stamkunde.recommend.Bought;

/// What one customer's purchases and words say of their taste: the purchases that speak for it, and
/// the families that are not to be offered, because they are owned, came back, or were refused.
record Taste(List<Bought> bought, Set<String> closed) {
  private static final double SATISFIED = 1.5;

  static Taste of(Remembered remembered, Shelf shelf, ZoneId zone) {
    Set<String> liked = new HashSet<>();
    Set<String> disliked = new HashSet<>();
    Set<String> closed = new HashSet<>();
    List<Bought> bought = new ArrayList<>();
    for (Stated stated : remembered.statements()) {
      String product = stated.product();
      if (product != null) {
        hear(stated.kind(), product, liked, disliked);
      }
    }
    for (Stance.Objection refused : remembered.stance().objections()) {
      if (refused.scope() == Act.Objected.Scope.OFFER && refused.what() != null) {
        disliked.add(refused.what());
      }
    }
    disliked.forEach(product -> closed.add(shelf.family(product)));
    for (Remembered.Owned owned : remembered.products()) {
      closed.add(shelf.family(owned.product()));
      Instant last = owned.last();
      boolean kept = owned.quantity().signum() > 0;
      if (last != null
          && kept
          && shelf.goods(owned.product())
          && !disliked.contains(owned.product())) {
        double strength = 1 + StrictMath.log(Math.max(1, owned.times()));
        bought.add(
            new Bought(
                owned.product(),
                day(last, zone),
                liked.contains(owned.product()) ? strength * SATISFIED : strength));
      }
    }
    addPreferred(remembered, shelf, zone, closed, disliked, bought);
    return new Taste(List.copyOf(bought), Set.copyOf(closed));
  }

  private static void hear(
      Stated.Kind kind, String product, Set<String> liked, Set<String> disliked) {
    switch (kind) {
      case SATISFIED, PREFERENCE -> {
        liked.add(product);
        disliked.remove(product);
      }
      case DISSATISFIED, DECLINED -> {
        disliked.add(product);
        liked.remove(product);
      }
      case NOTE -> {}
    }
  }

  /// A preferred product that is not owned speaks like a purchase, and may itself be offered.
  private static void addPreferred(
      Remembered remembered,
      Shelf shelf,
      ZoneId zone,
      Set<String> closed,
      Set<String> disliked,
      List<Bought> bought) {
    Set<String> said = new HashSet<>();
    for (Stated stated : remembered.statements()) {
      String product = stated.product();
      if (stated.kind() == Stated.Kind.PREFERENCE
          && product != null
          && shelf.goods(product)
          && !disliked.contains(product)
          && !closed.contains(shelf.family(product))
          && said.add(product)) {
        bought.add(new Bought(product, day(stated.at(), zone), 1));
      }
    }
  }

  boolean open(Shelf shelf, String product) {
    return shelf.goods(product) && !closed.contains(shelf.family(product));
  }

  private static int day(Instant at, ZoneId zone) {
    return Math.toIntExact(LocalDate.ofInstant(at, zone).toEpochDay());
  }
}
