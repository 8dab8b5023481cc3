package org.stamkunde.customerbase;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.stamkunde.lifetime.Rfm;
import org.stamkunde.memory.Remembered;

/// Writes the rows of the list of customers, many in one statement.
@Component
class Rows {
  private static final long MANY = 2_000;

  private static final Columns<Facts> FACTS =
      new Columns<Facts>()
          .with("record", "bigint", Facts::record)
          .with("version", "bigint", Facts::version)
          .with("customer", "text", Facts::customer)
          .with("name", "text", f -> f.profile().shownName())
          .with("sort_name", "text", Facts::sortName)
          .with("city", "text", f -> f.profile().city())
          .with("country", "text", f -> f.profile().country())
          .with("email", "text", f -> f.profile().email())
          .with("first_purchase", "timestamptz", f -> written(f.first()))
          .with(
              "last_purchase",
              "timestamptz",
              f -> f.last() == null ? "-infinity" : written(f.last()))
          .with("orders", "integer", Facts::orders)
          .with("returned", "integer", Facts::returned)
          .with("sales", "numeric", Facts::sales)
          .with("returns", "numeric", Facts::returns)
          .with("first_order_sales", "numeric", Facts::firstOrderSales)
          .with("net", "numeric", Facts::net)
          .with("purchase_days", "integer", Facts::purchaseDays)
          .with("rhythm_days", "float8", Facts::rhythmDays);

  private static final String KEEP_FACTS =
      "insert into customerbase_customer (%s) select * from %s on conflict (record) do update set %s"
          .formatted(
              FACTS.names(), FACTS.unnested(), FACTS.each(name -> name + " = excluded." + name));

  /// The version grows with what no list shows, too.
  private static final String DIFFERING =
      """
      select told.record from %s as told (%s)
      left join customerbase_customer kept on kept.record = told.record
      where row(%s) is distinct from row(%s)
      """
          .formatted(FACTS.unnested(), FACTS.names(), shown("told"), shown("kept"));

  private static String shown(String of) {
    return FACTS.each(name -> name.equals("version") ? "0" : of + "." + name);
  }

  private static final Columns<Facts> WORDS =
      new Columns<Facts>()
          .with("record", "bigint", Facts::record)
          .with("words", "text", f -> String.join("\n", f.words()))
          .with("sort_name", "text", Facts::sortName);

  private static final String KEEP_WORDS =
      """
      insert into customerbase_search as old (record, words, sort_name)
      select record, array_to_tsvector(string_to_array(words, E'\\n')), sort_name
      from %s as heard(record, words, sort_name)
      on conflict (record) do update set words = excluded.words, sort_name = excluded.sort_name
      where old.words <> excluded.words or old.sort_name <> excluded.sort_name
      """
          .formatted(WORDS.unnested());

  private static final Columns<Remembered> SALES =
      new Columns<Remembered>()
          .with("record", "bigint", Remembered::record)
          .with("sales", "numeric", Remembered::sales)
          .with("returns", "numeric", Remembered::returns);

  private static final String KEEP_SALES =
      "insert into customerbase_anonymous (%s) select * from %s on conflict (record) do update set %s"
          .formatted(
              SALES.names(), SALES.unnested(), SALES.each(name -> name + " = excluded." + name));

  private static final String DIFFERING_SALES =
      """
      select told.record from %s as told (%s)
      left join customerbase_anonymous kept on kept.record = told.record
      where row(%s) is distinct from row(%s)
      """
          .formatted(
              SALES.unnested(),
              SALES.names(),
              SALES.each(name -> "told." + name),
              SALES.each(name -> "kept." + name));

  private static final Columns<Score> SCORES =
      new Columns<Score>()
          .with("record", "bigint", Score::record)
          .with("scored", "boolean", Score::scored)
          .with("active", "float8", Score::active)
          .with("mean", "float8", Score::mean)
          .with("low", "float8", Score::low)
          .with("high", "float8", Score::high)
          .with("lifetime", "float8", Score::lifetime)
          .with("overdue", "float8", Score::overdue)
          .with("at_stake", "float8", Score::atStake)
          .with("state", "smallint", s -> (short) s.standing().ordinal())
          .with("recency", "smallint", s -> mark(s, 0))
          .with("frequency", "smallint", s -> mark(s, 1))
          .with("money", "smallint", s -> mark(s, 2))
          .with("rfm_group", "smallint", s -> mark(s, 3));

  private static final String KEEP_SCORES =
      """
      update customerbase_customer as old set %s from %s as new(%s)
      where old.record = new.record and row(%s) is distinct from row(%s)
      """
          .formatted(
              SCORES.each(name -> name + " = " + orOld(name)),
              SCORES.unnested(),
              SCORES.names(),
              SCORES.each(name -> "old." + name),
              SCORES.each(Rows::orOld));

  private static String orOld(String name) {
    return "coalesce(new.%1$s, old.%1$s)".formatted(name);
  }

  private final JdbcTemplate jdbc;

  Rows(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /// Of whom the list shows something else.
  List<Long> differing(List<Facts> customers) {
    return customers.isEmpty() ? List.of() : FACTS.records(jdbc, DIFFERING, customers);
  }

  List<Long> differingAnonymous(List<Remembered> sales) {
    return sales.isEmpty() ? List.of() : SALES.records(jdbc, DIFFERING_SALES, sales);
  }

  void keep(List<Facts> customers) {
    if (!customers.isEmpty()) {
      FACTS.run(jdbc, KEEP_FACTS, customers);
      WORDS.run(jdbc, KEEP_WORDS, customers);
      drop("customerbase_anonymous", customers.stream().map(Facts::record).toList());
    }
  }

  void keepAnonymous(List<Remembered> sales) {
    if (!sales.isEmpty()) {
      SALES.run(jdbc, KEEP_SALES, sales);
      List<Long> records = sales.stream().map(Remembered::record).toList();
      drop("customerbase_customer", records);
      drop("customerbase_search", records);
    }
  }

  /// Answers how many rows went.
  int drop(List<Long> records) {
    return records.isEmpty()
        ? 0
        : drop("customerbase_customer", records)
            + drop("customerbase_search", records)
            + drop("customerbase_anonymous", records);
  }

  private int drop(String table, List<Long> records) {
    return new Columns<Long>()
        .with("record", "bigint", r -> r)
        .run(jdbc, "delete from " + table + " where record = any(?)", records);
  }

  /// Writes the scores that differ; says how many did. Without marks of recency, frequency and
  /// money the old ones stand until everyone is learned anew.
  int score(List<Score> scores) {
    return scores.isEmpty() ? 0 : SCORES.run(jdbc, KEEP_SCORES, scores);
  }

  /// After very many changes: lets walks along the indexes trust them, and the planner know the
  /// table. The database would do it itself, but minutes later.
  void settle(long changed) {
    if (changed > MANY && !TransactionSynchronizationManager.isActualTransactionActive()) {
      jdbc.execute("vacuum (analyze) customerbase_customer");
      jdbc.execute("vacuum (analyze) customerbase_search");
    }
  }

  private static @Nullable Object written(@Nullable Object instant) {
    return instant == null ? null : instant.toString();
  }

  /// The marks of recency, frequency and money, and the group counted from 1. 0 is not known; null
  /// lets the old mark stand.
  private static @Nullable Short mark(Score score, int which) {
    Rfm rfm = score.rfm();
    if (rfm == null) {
      return score.scored() ? null : Short.valueOf((short) 0);
    }
    return switch (which) {
      case 0 -> (short) rfm.recency();
      case 1 -> (short) rfm.frequency();
      case 2 -> (short) rfm.money();
      default -> (short) (rfm.group().ordinal() + 1);
    };
  }
}
