package org.stamkunde.customerbase;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stamkunde.lifetime.Rfm;
import org.stamkunde.memory.Shop;

/// Counts the base and puts what was learned beside it.
@Component
class Counting implements Figures {
  /// Standard deviations to either side that hold nine cases of ten.
  private static final double NINETY = 1.6448536269514722;

  private final JdbcClient jdbc;
  private final Shop shop;
  private final UpToDate upToDate;

  Counting(JdbcClient jdbc, Shop shop, UpToDate upToDate) {
    this.jdbc = jdbc;
    this.shop = shop;
    this.upToDate = upToDate;
  }

  /// All that one walk over the customers counts. Sums are of exact numbers, so their order does
  /// not matter.
  private record Counts(
      long customers,
      long buyers,
      long returning,
      long orders,
      long returned,
      BigDecimal sales,
      BigDecimal returns,
      BigDecimal firstOrders,
      Statement.Standings standings,
      long scored,
      BigDecimal active,
      BigDecimal activeVariance,
      BigDecimal mean) {}

  private record Totals(
      boolean stale,
      @Nullable Double active,
      Statement.Expected expected,
      Statement.Concentration concentration,
      Statement.Model model) {}

  @Override
  public Statement statement() {
    upToDate.ensure();
    Counts counts = jdbc.sql(COUNT).query(Counting::counts).single();
    Totals totals =
        jdbc.sql("select * from customerbase_statement")
            .query(Counting::totals)
            .optional()
            .orElse(NOTHING_LEARNED);
    Double active =
        totals.stale() && totals.active() != null
            ? Double.valueOf(counts.active().doubleValue())
            : totals.active();
    return new Statement(
        shop.today().day(),
        counts.customers(),
        counts.orders(),
        counts.returned(),
        revenue(counts),
        share(counts.sales().subtract(counts.firstOrders()), counts.sales()),
        share(BigDecimal.valueOf(counts.returning()), BigDecimal.valueOf(counts.buyers())),
        active,
        range(active, counts),
        active == null ? null : Double.valueOf(counts.scored() - active),
        counts.standings(),
        totals.stale() ? moved(totals.expected(), counts.mean().doubleValue()) : totals.expected(),
        new Statement.Value("revenue"),
        totals.concentration(),
        cohorts(),
        totals.model());
  }

  private static final String COUNT =
      """
      select count(*) as customers, count(*) filter (where orders > 0) as buyers,
        count(*) filter (where orders > 1) as returning,
        coalesce(sum(orders), 0) as orders, coalesce(sum(returned), 0) as returned,
        coalesce(sum(sales), 0) as sales, coalesce(sum(returns), 0) as returns,
        coalesce(sum(first_order_sales), 0) as first_orders,
        count(*) filter (where state = 1) as active_ones,
        count(*) filter (where state = 2) as leaving_ones,
        count(*) filter (where state = 3) as lost_ones,
        count(*) filter (where scored) as scored,
        coalesce(sum(active::numeric), 0) as active,
        coalesce(sum(active::numeric * (1 - active::numeric)), 0) as active_variance,
        coalesce(sum(mean::numeric), 0) as mean
      from customerbase_customer
      """;

  private static Counts counts(ResultSet row, int number) throws SQLException {
    return new Counts(
        row.getLong("customers"),
        row.getLong("buyers"),
        row.getLong("returning"),
        row.getLong("orders"),
        row.getLong("returned"),
        row.getBigDecimal("sales"),
        row.getBigDecimal("returns"),
        row.getBigDecimal("first_orders"),
        new Statement.Standings(
            row.getLong("active_ones"), row.getLong("leaving_ones"), row.getLong("lost_ones")),
        row.getLong("scored"),
        row.getBigDecimal("active"),
        row.getBigDecimal("active_variance"),
        row.getBigDecimal("mean"));
  }

  private static final Totals NOTHING_LEARNED =
      new Totals(
          false,
          null,
          new Statement.Expected(null, null, null),
          new Statement.Concentration(null, null),
          new Statement.Model(null, Map.of(), null, List.of()));

  private static Totals totals(ResultSet row, int number) throws SQLException {
    String[] names = (String[]) row.getArray("parameter_names").getArray();
    Double[] values = (Double[]) row.getArray("parameter_values").getArray();
    Map<String, Double> parameters = new TreeMap<>();
    for (int i = 0; i < names.length; i++) {
      parameters.put(names[i], values[i]);
    }
    return new Totals(
        row.getBoolean("stale"),
        number(row, "active"),
        new Statement.Expected(number(row, "mean"), number(row, "low"), number(row, "high")),
        new Statement.Concentration(number(row, "top_tenth"), number(row, "top_fifth")),
        new Statement.Model(
            row.getString("model"),
            parameters,
            number(row, "log_likelihood"),
            Arrays.asList((String[]) row.getArray("notes").getArray())));
  }

  private static @Nullable Double number(ResultSet row, String column) throws SQLException {
    double value = row.getDouble(column);
    return row.wasNull() ? null : Double.valueOf(value);
  }

  /// Each customer stays or leaves alone: the variance of the number is the sum of theirs.
  private static Statement.Range range(@Nullable Double active, Counts counts) {
    if (active == null) {
      return new Statement.Range(null, null);
    }
    double reach = NINETY * Math.sqrt(Math.max(0, counts.activeVariance().doubleValue()));
    return new Statement.Range(
        Math.max(0, active - reach), Math.min(counts.scored(), active + reach));
  }

  private Statement.Revenue revenue(Counts counts) {
    BigDecimal[] nobodys =
        jdbc.sql(
                "select coalesce(sum(sales), 0), coalesce(sum(returns), 0) from customerbase_anonymous")
            .query((row, n) -> new BigDecimal[] {row.getBigDecimal(1), row.getBigDecimal(2)})
            .single();
    BigDecimal identified = counts.sales().add(counts.returns());
    BigDecimal anonymous = nobodys[0].add(nobodys[1]);
    return new Statement.Revenue(
        shop.currency(),
        counts.sales().add(nobodys[0]),
        counts.returns().add(nobodys[1]),
        identified.add(anonymous),
        identified,
        anonymous);
  }

  /// The interval moves along with its mean until everything is learned anew.
  private static Statement.Expected moved(Statement.Expected old, double mean) {
    if (old.mean() == null || old.low() == null || old.high() == null) {
      return old;
    }
    double by = mean - old.mean();
    return new Statement.Expected(mean, Math.max(0, old.low() + by), old.high() + by);
  }

  private static @Nullable Double share(BigDecimal part, BigDecimal whole) {
    return whole.signum() == 0 ? null : Double.valueOf(part.doubleValue() / whole.doubleValue());
  }

  private List<Statement.Cohort> cohorts() {
    Map<LocalDate, List<Cohorts.Cell>> rows = new TreeMap<>();
    jdbc.sql("select quarter, later, customers from customerbase_cohort order by quarter, later")
        .query((row, n) ->
            new Cohorts.Cell(row.getObject(1, LocalDate.class), row.getInt(2), row.getInt(3)))
        .list()
        .forEach(cell -> rows.computeIfAbsent(cell.quarter(), q -> new ArrayList<>()).add(cell));
    List<Statement.Cohort> cohorts = new ArrayList<>();
    rows.forEach((quarter, cells) -> cohorts.add(cohort(quarter, cells)));
    return cohorts;
  }

  private static Statement.Cohort cohort(LocalDate quarter, List<Cohorts.Cell> cells) {
    int all = cells.getFirst().customers();
    return new Statement.Cohort(
        quarter,
        all,
        cells.stream()
            .skip(1)
            .map(c ->
                new Statement.Cohort.Again(c.later(), c.customers(), c.customers() / (double) all))
            .toList());
  }

  @Override
  public List<Month> months() {
    upToDate.ensure();
    return jdbc.sql(
            """
            select day::date as month, coalesce(first, 0) as first, coalesce(later, 0) as later,
              coalesce(anonymous, 0) as anonymous, coalesce(returns, 0) as returns
            from (select min(month) as oldest, max(month) as newest from customerbase_month) as ends,
              generate_series(oldest::timestamp, newest::timestamp, interval '1 month') as day
              left join customerbase_month on month = day::date
            order by 1
            """)
        .query(Month.class)
        .list();
  }

  @Override
  public List<Group> groups() {
    upToDate.ensure();
    return jdbc.sql(
            """
            select rfm_group, count(*) as customers, sum(net) as revenue,
              sum(mean::numeric) as expected, sum(sum(net)) over () as whole
            from customerbase_customer where rfm_group > 0 group by rfm_group
            order by revenue desc, rfm_group
            """)
        .query((row, n) ->
            new Group(
                Rfm.Group.values()[row.getInt("rfm_group") - 1],
                row.getLong("customers"),
                row.getBigDecimal("revenue"),
                row.getBigDecimal("expected").doubleValue(),
                Objects.requireNonNullElse(
                    share(row.getBigDecimal("revenue"), row.getBigDecimal("whole")), 0.0)))
        .list();
  }
}
