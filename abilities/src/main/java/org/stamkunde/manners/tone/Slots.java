package org.stamkunde.manners.tone;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stamkunde.memory.facts.FactKind;

/// The names under which a letter can state a fact: those of every shop, and those of the shop's
/// own schema (`shoe-size` is `shoe_size` here).
public final class Slots {
  static final String NAME = "name";
  static final String FULL_NAME = "full_name";
  static final String COMPANY = "company";
  static final String PLACE = "place";
  static final String PREFERENCE = "preference";
  static final String PREFERRED_PRODUCT = "preferred_product";
  static final String LIKED_PRODUCT = "liked_product";
  static final String LAST_PRODUCT = "last_product";
  static final String LAST_DAY = "last_day";
  static final String LAST_AGO = "last_ago";
  static final String PRODUCTS = "products";
  static final String ORDERS = "orders";
  static final String SINCE = "since";
  static final String YEARS = "years";

  private static final int TWO_YEARS = 730;

  /// A name: from which step on it may be said, for how many days it may be (null: for good), and
  /// the fact of the schema it stands for, if one.
  public record Slot(
      String name, Tone from, @Nullable Integer freshDays, @Nullable FactKind kind) {}

  private static final List<Slot> OWN =
      List.of(
          own(NAME, Tone.KNOWN_NAME, null),
          own(FULL_NAME, Tone.KNOWN_NAME, null),
          own(COMPANY, Tone.KNOWN_NAME, null),
          // Where somebody lives was told for a delivery: to name it, one should have delivered.
          own(PLACE, Tone.PROVEN_BEHAVIOUR, null),
          own(PREFERENCE, Tone.STATED_NEED, TWO_YEARS),
          own(PREFERRED_PRODUCT, Tone.STATED_NEED, TWO_YEARS),
          own(LIKED_PRODUCT, Tone.STATED_NEED, TWO_YEARS),
          own(LAST_PRODUCT, Tone.PROVEN_BEHAVIOUR, TWO_YEARS),
          own(LAST_DAY, Tone.PROVEN_BEHAVIOUR, TWO_YEARS),
          own(LAST_AGO, Tone.PROVEN_BEHAVIOUR, TWO_YEARS),
          own(PRODUCTS, Tone.PROVEN_BEHAVIOUR, TWO_YEARS),
          own(ORDERS, Tone.STANDING_RELATION, null),
          own(SINCE, Tone.STANDING_RELATION, null),
          own(YEARS, Tone.STANDING_RELATION, null));

  private static final Map<String, Slot> OF_EVERY_SHOP =
      OWN.stream().collect(Collectors.toUnmodifiableMap(Slot::name, slot -> slot));

  private final Map<String, Slot> slots = new TreeMap<>();

  private Slots(List<FactKind> kinds) {
    for (FactKind kind : kinds) {
      String name = nameOf(kind);
      slots.put(name, new Slot(name, Tone.STATED_NEED, null, kind));
    }
    OWN.forEach(slot -> slots.put(slot.name(), slot));
  }

  private static Slot own(String name, Tone from, @Nullable Integer freshDays) {
    return new Slot(name, from, freshDays, null);
  }

  /// The slots of a shop with this schema. Its facts do not replace the names of every shop.
  public static Slots of(List<FactKind> kinds) {
    return new Slots(kinds);
  }

  static String nameOf(FactKind kind) {
    return kind.name().replace('-', '_');
  }

  public Optional<Slot> named(String name) {
    return Optional.ofNullable(slots.get(name));
  }

  public List<Slot> all() {
    return new ArrayList<>(slots.values());
  }

  List<String> names() {
    return List.copyOf(slots.keySet());
  }

  static Collection<Slot> ofEveryShop() {
    return OWN;
  }

  /// Whether this is a name of every shop, which no schema can take.
  static boolean own(String name) {
    return OF_EVERY_SHOP.containsKey(name);
  }

  static Tone from(String own) {
    Slot slot = OF_EVERY_SHOP.get(own);
    return slot == null ? Tone.PROVEN_BEHAVIOUR : slot.from();
  }

  static @Nullable Integer freshDays(String own) {
    Slot slot = OF_EVERY_SHOP.get(own);
    return slot == null ? null : slot.freshDays();
  }
}
