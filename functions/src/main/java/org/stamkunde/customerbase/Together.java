package org.stamkunde.customerbase;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.stamkunde.memory.relations.Circle;
import org.stamkunde.memory.relations.Relations;

/// What a company or a household is worth with everyone who belongs to it. Each customer counts
/// once, by whatever ways they belong; what two companies share is in both figures, and once in the
/// figure of the two together.
@Component
public class Together {
  private static final String SUM =
      """
      select count(*), coalesce(sum(net), 0), coalesce(sum(orders), 0),
        coalesce(sum(mean order by record), 0),
        coalesce(sum((mean - low) ^ 2 order by record), 0),
        coalesce(sum((high - mean) ^ 2 order by record), 0),
        bool_or(scored)
      from customerbase_customer where record = any (?)
      """;
  private final JdbcTemplate jdbc;
  private final Relations relations;
  private final UpToDate upToDate;

  Together(JdbcTemplate jdbc, Relations relations, UpToDate upToDate) {
    this.jdbc = jdbc;
    this.relations = relations;
    this.upToDate = upToDate;
  }

  /// What several customers are worth: how many they are (`cut`: only so many were counted), money
  /// spent less returns, orders, and the expected value (null where nothing is learned).
  public record Worth(
      long customers,
      boolean cut,
      BigDecimal revenue,
      long orders,
      CustomerValue.@Nullable Expected expected12Months) {}

  /// The household; nothing where the customer stands alone.
  public @Nullable Worth household(String id) {
    return worth(relations.household(id));
  }

  /// The company with everyone in it; nothing where nobody is.
  public @Nullable Worth company(String id) {
    return worth(relations.company(id));
  }

  /// Several companies together, where whoever stands in two of them is counted once.
  public @Nullable Worth companies(List<String> ids) {
    return worth(relations.companies(ids));
  }

  private @Nullable Worth worth(Circle circle) {
    if (!circle.several()) {
      return null;
    }
    upToDate.begin();
    Long[] records = circle.members().stream().map(Circle.Member::record).toArray(Long[]::new);
    return jdbc.queryForObject(
        SUM,
        (row, at) -> {
          double mean = row.getDouble(4);
          return new Worth(
              row.getLong(1),
              circle.cut(),
              row.getBigDecimal(2),
              row.getLong(3),
              row.getBoolean(7)
                  ? new CustomerValue.Expected(
                      mean,
                      mean - StrictMath.sqrt(row.getDouble(5)),
                      mean + StrictMath.sqrt(row.getDouble(6)))
                  : null);
        },
        (Object) records);
  }
}
