package org.stamkunde.customerbase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stamkunde.lifetime.Rfm;

/// Measures the list of customers with a million of them: every sort and condition, the first and
/// the 1,000th page. Run by hand; prints the 95th percentile of each.
public final class MillionCustomers {
  private static final int TIMES = 20;

  private MillionCustomers() {}

  private static final String FILL =
      """
      insert into customerbase_customer
      select i, 1, 'K' || i, name, lower(name), (array['Oslo','Bergen','Århus','Leeds'])[1 + i % 4],
        (array['NO','DK','GB','SE'])[1 + floor(3.9 * power(random(), 3))::int], 'k' || i || '@example.com',
        timestamptz '2023-01-01' + random() * interval '300 days',
        timestamptz '2024-01-01' + random() * interval '700 days',
        1 + floor(8 * power(random(), 4))::int, 0, m, 0, m / 2, m, 3, 30,
        true, active, m * active * 0.3, 0, m * active, m, 0.5,
        case when random() < .2 then m * active * random() else 0 end,
        case when active >= .7 then 1 when active >= .3 then 2 else 3 end, 1, 1, 1, 1 + floor(random() * 9)::int
      from (
        select i, random() as active, round((1000 * power(random(), 3))::numeric, 2) as m,
          (array['Anna','Bjørn','Clara','Dag','Eva','Frida','Gro','Hans','Ida','Jens'])[1 + floor(random() * 10)::int]
          || ' ' || (array['Berg','Dahl','Krogh','Lie','Moe','Nygård','Olsen','Ås'])[1 + floor(random() * 8)::int]
          || 'sen' || (i % 997) as name
        from generate_series(1, ?) as i) as made
      """;

  private static final String WORDS =
      """
      insert into customerbase_search
      select record, array_to_tsvector(array[lower(customer), 'k' || record || '@example.com', 'example', 'com']
        || string_to_array(sort_name, ' ')), sort_name
      from customerbase_customer
      """;

  public static void main(String[] arguments) {
    int customers = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
    try (Room room = new Room(new Village())) {
      long began = System.nanoTime();
      room.template.queryForObject("select setseed(0.4)::text", String.class);
      room.template.update(FILL, customers);
      room.template.update(WORDS);
      room.template.execute("vacuum (analyze) customerbase_customer");
      room.template.execute("vacuum (analyze) customerbase_search");
      room.jdbc
          .sql("insert into customerbase_statement (as_of, zone) values (?, ?)")
          .params(room.village.today().day(), room.village.zone().getId())
          .update();
      new org.springframework.transaction.support.TransactionTemplate(room.database.transactions())
          .executeWithoutResult(status -> room.totals.recount());
      System.out.printf(Locale.ROOT, "filled in %.1f s%n", (System.nanoTime() - began) / 1e9);
      time("statement", () -> room.figures.statement());
      time("countries", () -> room.customers.countries());
      time("worth a word", () -> room.values.worthAWord(200));
      for (Conditions conditions : asked().reversed()) {
        time("count " + conditions, () -> room.customers.fitting(conditions));
        for (Sort sort : Sort.values()) {
          for (boolean down : new boolean[] {true, false}) {
            time(room, conditions, sort, down);
          }
        }
      }
    }
  }

  private static List<Conditions> asked() {
    return List.of(
        Conditions.NONE,
        new Conditions("", Standing.ACTIVE, null, null, null, null),
        new Conditions("", Standing.LEAVING, null, null, null, null),
        new Conditions("", Standing.LOST, null, null, null, null),
        new Conditions("", null, "SE", null, null, null),
        new Conditions("", null, "NO", null, null, null),
        new Conditions("", null, null, true, null, null),
        new Conditions("", null, null, false, null, null),
        new Conditions("", null, null, null, Rfm.Group.LOYAL, null),
        new Conditions("", null, null, null, null, 200.0),
        new Conditions("", Standing.LOST, "SE", true, Rfm.Group.CHAMPION, 80.0),
        new Conditions("anna", null, null, null, null, null),
        new Conditions("anna bergsen12", null, null, null, null, null),
        new Conditions("k77777", null, null, null, null, null),
        new Conditions("a", null, null, null, null, null),
        new Conditions("ex", null, null, null, null, null));
  }

  private static void time(Room room, Conditions conditions, Sort sort, boolean down) {
    time(
        "first " + sort + (down ? " down " : " up ") + conditions,
        () -> room.customers.ask(new Wanted(conditions, sort, down, null)));
    @Nullable Cursor far = far(room, conditions, sort, down);
    if (far != null) {
      time(
          "1000th " + sort + (down ? " down " : " up ") + conditions,
          () -> room.customers.ask(new Wanted(conditions, sort, down, far)));
    }
  }

  private static @Nullable Cursor far(Room room, Conditions conditions, Sort sort, boolean down) {
    return room.customers
        .page(new Wanted(conditions, sort, down, null), 999 * Customers.ROWS)
        .next();
  }

  private static void time(String what, Runnable work) {
    List<Double> millis = new ArrayList<>();
    work.run();
    for (int i = 0; i < TIMES; i++) {
      long began = System.nanoTime();
      work.run();
      millis.add((System.nanoTime() - began) / 1e6);
    }
    double[] sorted = millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    double p95 = sorted[(int) Math.ceil(.95 * sorted.length) - 1];
    System.out.printf(
        Locale.ROOT,
        "%s%7.1f ms median %7.1f p95  %s%n",
        p95 > 150 ? "! " : "  ",
        Arrays.stream(sorted).skip(TIMES / 2).findFirst().orElse(0),
        p95,
        what.replace("Conditions", ""));
  }
}
