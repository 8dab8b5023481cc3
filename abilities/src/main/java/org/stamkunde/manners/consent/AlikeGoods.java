package org.stamkunde.manners.consent;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.stamkunde.manners.Likeness;
import org.stamkunde.memory.Refused;
import org.stamkunde.memory.Remembered;

/// Which goods are of one family: first as the shop states it (`*` stands for every other product),
/// else as another room knows it. It is asked at each decision, so what was stated is held in the
/// program.
@Service
public class AlikeGoods {
  private static final String EVERY = "*";
  private static final int LONGEST = 200;
  private final JdbcTemplate jdbc;
  private final ObjectProvider<Likeness> others;
  private volatile @Nullable Map<String, String> held;
  private volatile @Nullable List<Likeness> rest;

  AlikeGoods(JdbcTemplate jdbc, ObjectProvider<Likeness> others) {
    this.jdbc = jdbc;
    this.others = others;
  }

  /// On which purchase an offer of this product (or family of products) to this customer rests.
  public Ground ground(Remembered customer, @Nullable String asked) {
    return SoftOptIn.ground(customer, asked, likeness());
  }

  /// The families as they are known now.
  public Likeness likeness() {
    Map<String, String> known = stated();
    List<Likeness> rest = rest();
    return product -> {
      String family = known.get(product);
      if (family != null) {
        return Optional.of(family);
      }
      return rest.stream()
          .map(one -> one.family(product))
          .flatMap(Optional::stream)
          .findFirst()
          .or(() -> Optional.ofNullable(known.get(EVERY)));
    };
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
    held = null;
  }

  /// What is stated: the family of each product, in the order of products.
  public Map<String, String> all() {
    return new TreeMap<>(stated());
  }

  private List<Likeness> rest() {
    List<Likeness> known = rest;
    if (known == null) {
      known = others.orderedStream().toList();
      rest = known;
    }
    return known;
  }

  private Map<String, String> stated() {
    Map<String, String> known = held;
    if (known == null) {
      Map<String, String> read = new HashMap<>();
      jdbc.query(
          "select product, family from manners_alike",
          row -> {
            read.put(row.getString(1), row.getString(2));
          });
      known = read;
      held = known;
    }
    return known;
  }
}
