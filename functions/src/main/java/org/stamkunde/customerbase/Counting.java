package org.stamkunde.customerbase;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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
  private final Totals totals;

  Counting(JdbcClient jdbc, Shop shop, UpToDate upToDate, Totals totals) {
    this.jdbc = jdbc;
    this.totals = totals;
    this.shop = shop;
    this.upToDate = upToDate;
  }

  private record Estimates(
      boolean stale,
      @Nullable Double active,
      Statement.Expected expected,
      Statement.Concentration concentration,
      Statement.Model model) {}

  @Override
  public Statement statement() {
    upToDate.ensure();
    List<Total> all = totals.now();
    List<Total> customers = all.stream().filter(total -> !total.anonymous()).toList();
    Estimates learned = learned();
    BigDecimal sales = Total.sum(customers, Total::sales);
    BigDecimal later = sales.subtract(Total.sum(customers, Total::firstOrders));
    long scored = Total.count(customers, Total::scored);
    Double active =
        learned.stale() && learned.active() != null
            ? Double.valueOf(Total.sum(customers, Total::active).doubleValue())
            : learned.active();
    return new Statement(
        shop.today().day(),
        Total.count(customers, Total::customers),
        Total.count(customers, Total::orders),
        Total.count(customers, Total::returned),
        revenue(all, customers),
        share(later, sales),
        returningShare(customers),
        active,
        range(active, customers),
        active == null ? null : Double.valueOf(scored - active),
        standings(customers),
        learned.stale()
            ? moved(learned.expected(), Total.sum(customers, Total::mean).doubleValue())
            : learned.expected(),
        new Statement.Value("revenue"),
        learned.concentration(),
        cohorts(),
        learned.model());
  }

  private Estimates learned() {
    return jdbc.sql("select * from customerbase_statement")
        .query(Counting::estimates)
        .optional()
        .orElse(NOTHING_LEARNED);
  }

  private static @Nullable Double returningShare(List<Total> customers) {
    return share(
        BigDecimal.valueOf(Total.count(customers, Total::again)),
        BigDecimal.valueOf(Total.count(customers, Total::buyers)));
  }

  private static Statement.Standings standings(List<Total> customers) {
    return new Statement.Standings(
        Total.count(customers, Total::activeOnes),
        Total.count(customers, Total::leavingOnes),
        Total.count(customers, Total::lostOnes));
  }

  private static final Estimates NOTHING_LEARNED =
      new Estimates(
          false,
          null,
          new Statement.Expected(null, null, null),
          new Statement.Concentration(null, null),
          new Statement.Model(null, Map.of(), null, List.of()));

  private static Estimates estimates(ResultSet row, int number) throws SQLException {
    String[] names = (String[]) row.getArray("parameter_names").getArray();
    Double[] values = (Double[]) row.getArray("parameter_values").getArray();
    Map<String, Double> parameters = new TreeMap<>();
    for (int i = 0; i < names.length; i++) {
      parameters.put(names[i], values[i]);
    }
    return new Estimates(
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
  private static Statement.Range range(@Nullable Double active, List<Total> customers) {
    if (active == null) {
      return new Statement.Range(null, null);
    }
    double variance = Total.sum(customers, Total::activeVariance).doubleValue();
    double reach = NINETY * Math.sqrt(Math.max(0, variance));
    return new Statement.Range(
        Math.max(0, active - reach),
        Math.min(Total.count(customers, Total::scored), active + reach));
  }

  private Statement.Revenue revenue(List<Total> all, List<Total> customers) {
    BigDecimal identified = Total.sum(customers, Total::net);
    BigDecimal net = Total.sum(all, Total::net);
    return new Statement.Revenue(
        shop.currency(),
        Total.sum(all, Total::sales),
        Total.sum(all, Total::returns),
        net,
        identified,
        net.subtract(identified));
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
    List<Total> groups =
        totals.now().stream().filter(t -> t.rfmGroup() > 0 && t.customers() > 0).toList();
    BigDecimal whole = Total.sum(groups, Total::net);
    return groups.stream()
        .sorted(Comparator.comparing(Total::net).reversed().thenComparing(Total::rfmGroup))
        .map(group ->
            new Group(
                Rfm.Group.values()[group.rfmGroup() - 1],
                group.customers(),
                group.net(),
                group.mean().doubleValue(),
                Objects.requireNonNullElse(share(group.net(), whole), 0.0)))
        .toList();
  }
}
