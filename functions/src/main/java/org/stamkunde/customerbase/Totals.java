package org.stamkunde.customerbase;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps the sums over all customers, so that nobody need count a million of them: each single
/// change takes what it touches out of the sums and puts it back in as it became, in its own
/// transaction. They equal what counting would give, to the last digit.
@Component
class Totals {
  private static final List<String> SUMS =
      List.of(
          "customers",
          "buyers",
          "again",
          "orders",
          "returned",
          "sales",
          "returns",
          "first_orders",
          "active_ones",
          "leaving_ones",
          "lost_ones",
          "scored",
          "active",
          "active_variance",
          "mean");

  /// Counted from the customers themselves, by share and group.
  private static final String COUNTED =
      """
      select (record & 15)::smallint as share, rfm_group, count(*) as customers,
        count(*) filter (where orders > 0) as buyers,
        count(*) filter (where orders > 1) as again,
        sum(orders) as orders, sum(returned) as returned,
        sum(sales) as sales, sum(returns) as returns, sum(first_order_sales) as first_orders,
        count(*) filter (where state = 1) as active_ones,
        count(*) filter (where state = 2) as leaving_ones,
        count(*) filter (where state = 3) as lost_ones,
        count(*) filter (where scored) as scored,
        sum(active::numeric) as active,
        sum(active::numeric * (1 - active::numeric)) as active_variance,
        sum(mean::numeric) as mean
      from customerbase_customer %1$s group by 1, 2
      union all
      select (record & 15)::smallint, (-1)::smallint, 0, 0, 0, 0, 0, sum(sales), sum(returns), 0,
        0, 0, 0, 0, 0, 0, 0
      from customerbase_anonymous %1$s group by 1
      """;

  private static final String CHANGE =
      """
      insert into customerbase_total as t (share, rfm_group, %s)
      select share, rfm_group, %s from (%s) as counted order by 1, 2
      on conflict (share, rfm_group) do update set %s
      """;

  private static final String READ =
      """
      select rfm_group, sum(customers) as customers, sum(buyers) as buyers,
        sum(again) as again, sum(orders) as orders, sum(returned) as returned,
        trim_scale(sum(sales)) as sales, trim_scale(sum(returns)) as returns,
        trim_scale(sum(first_orders)) as first_orders, sum(active_ones) as active_ones,
        sum(leaving_ones) as leaving_ones, sum(lost_ones) as lost_ones, sum(scored) as scored,
        trim_scale(sum(active)) as active, trim_scale(sum(active_variance)) as active_variance,
        trim_scale(sum(mean)) as mean
      from %s group by rfm_group order by rfm_group
      """;

  private static final String TAKE_OUT = change("-");
  private static final String PUT_IN = change("");
  private final JdbcTemplate jdbc;
  private final JdbcClient client;

  Totals(JdbcTemplate jdbc, JdbcClient client) {
    this.jdbc = jdbc;
    this.client = client;
  }

  private static String change(String sign) {
    return CHANGE.formatted(
        String.join(", ", SUMS),
        SUMS.stream().map(sum -> sign + sum).collect(Collectors.joining(", ")),
        COUNTED.formatted("where record = any (?)"),
        SUMS.stream()
            .map("%1$s = t.%1$s + excluded.%1$s"::formatted)
            .collect(Collectors.joining(", ")));
  }

  /// Makes a change to these records, and to the sums what follows from it.
  void around(Collection<Long> records, Runnable change) {
    Long[] touched = records.toArray(Long[]::new);
    boolean kept = hold(touched);
    if (kept) {
      jdbc.update(TAKE_OUT, touched, touched);
    }
    change.run();
    if (kept) {
      jdbc.update(PUT_IN, touched, touched);
    }
  }

  /// Holds the shares of these records until the transaction ends; whether there are any.
  private boolean hold(Long[] touched) {
    return !jdbc.queryForList(
            """
            select share from customerbase_total
            where rfm_group = -1 and share in (select record & 15 from unnest(?::bigint[]) as u (record))
            order by share for update
            """,
            Integer.class,
            (Object) touched)
        .isEmpty();
  }

  /// Very many changes are coming: the sums are kept no longer, until they are counted anew.
  void leave() {
    jdbc.update("delete from customerbase_total");
  }

  /// Counts anew, within the caller's transaction, which must not have changed anything before:
  /// nobody changes the customers meanwhile.
  void recount() {
    jdbc.execute("lock table customerbase_total in exclusive mode");
    leave();
    String sums = String.join(", ", SUMS);
    jdbc.update(
        "insert into customerbase_total (share, rfm_group, %s) select share, rfm_group, %s from (%s) as counted"
            .formatted(sums, sums, COUNTED.formatted("")));
    jdbc.update(
        """
        insert into customerbase_total
        select share, -1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 from generate_series(0, 15) as share
        on conflict do nothing
        """);
  }

  /// Counts anew where the sums are not what counting gives, within the caller's transaction, which
  /// must not have changed anything before; answers for how many groups they were not. Sums that
  /// are not kept just now cannot be wrong.
  long mend() {
    jdbc.execute("lock table customerbase_total in exclusive mode");
    List<Total> kept = read("customerbase_total");
    if (kept.isEmpty()) {
      return 0;
    }
    Set<Total> once = new HashSet<>(kept);
    Set<Integer> wrong = new HashSet<>();
    for (Total counted : counted()) {
      if (!once.remove(counted)) {
        wrong.add(counted.rfmGroup());
      }
    }
    once.stream().filter(total -> !total.nothing()).forEach(total -> wrong.add(total.rfmGroup()));
    if (!wrong.isEmpty()) {
      recount();
    }
    return wrong.size();
  }

  /// The sums by group.
  List<Total> now() {
    List<Total> kept = read("customerbase_total");
    return kept.isEmpty() ? counted() : kept;
  }

  /// The same, counted from the customers themselves.
  List<Total> counted() {
    return read("(" + COUNTED.formatted("") + ") as counted");
  }

  private List<Total> read(String from) {
    return client.sql(READ.formatted(from)).query(Total.class).list();
  }
}
