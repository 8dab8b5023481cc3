package org.stamkunde.manners.consent;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.stamkunde.manners.Likeness;
import org.stamkunde.memory.Refused;
import org.stamkunde.memory.Remembered;

/// Which goods are similar: as the shop states it, else as another room knows it. It is asked at
/// each decision, so what was stated is held in the program.
@Service
public class AlikeGoods {
  private static final int LONGEST = 200;
  private final JdbcTemplate jdbc;
  private final Likeness others;
  private volatile @Nullable Stated held;

  AlikeGoods(JdbcTemplate jdbc, ObjectProvider<Likeness> others) {
    this.jdbc = jdbc;
    this.others = others.getIfAvailable(() -> product -> Optional.empty());
  }

  /// What is stated: the family of each product, and the names of the families.
  private record Stated(Map<String, String> families, Set<String> names) {}

  /// On which purchase an offer of this product (or family of products) to this customer rests.
  public FormerSale sale(Remembered customer, @Nullable String asked) {
    return SoftOptIn.sale(customer, asked, likeness());
  }

  /// The families as they are known now.
  Likeness likeness() {
    Stated known = stated();
    return new StatedLikeness(known.families(), known.names(), others.now());
  }

  /// States the family of products; an empty family takes the statement back.
  public void state(String family, List<String> products) {
    for (String product : products) {
      if (product.isBlank() || product.length() > LONGEST || family.length() > LONGEST) {
        throw new Refused("A product and a family have 1 to %d letters.".formatted(LONGEST));
      }
      if (family.isBlank()) {
        jdbc.update("delete from manners_alike where product = ?", product.strip());
      } else {
        jdbc.update(
            """
            insert into manners_alike (product, family) values (?, ?)
            on conflict (product) do update set family = excluded.family
            """,
            product.strip(),
            family.strip());
      }
    }
    read();
  }

  /// What is stated: the family of each product, in the order of products.
  public Map<String, String> all() {
    return new TreeMap<>(stated().families());
  }

  private Stated stated() {
    Stated known = held;
    return known == null ? read() : known;
  }

  /// One after the other, so that what was read before a statement never covers what follows it.
  private synchronized Stated read() {
    Map<String, String> families = new HashMap<>();
    jdbc.query(
        "select product, family from manners_alike",
        row -> {
          families.put(row.getString(1), row.getString(2));
        });
    Stated read = new Stated(families, Set.copyOf(families.values()));
    held = read;
    return read;
  }
}
