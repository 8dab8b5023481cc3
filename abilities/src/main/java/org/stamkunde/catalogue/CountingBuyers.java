package org.stamkunde.catalogue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.Collection;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.stamkunde.memory.AsOf;
import org.stamkunde.memory.Learns;
import org.stamkunde.memory.Remembered;

/// Learns how many customers bought each product, and how many came back for it. Before anybody
/// reads, what the import sold is on the shelf.
@Component
class CountingBuyers implements Learns {
  private final JdbcTemplate jdbc;
  private final SightingProducts sighting;
  private final TransactionTemplate transaction;

  CountingBuyers(
      JdbcTemplate jdbc, SightingProducts sighting, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.sighting = sighting;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Learning begin(AsOf asOf) {
    transaction.executeWithoutResult(status -> sighting.gather());
    return new Counting();
  }

  private final class Counting implements Learning {
    private final TreeMap<String, int[]> counts = new TreeMap<>();

    @Override
    public void hear(Remembered remembered) {
      if (remembered.anonymous()) {
        return;
      }
      for (Remembered.Owned owned : remembered.products()) {
        if (owned.times() > 0) {
          int[] count = counts.computeIfAbsent(owned.product(), p -> new int[2]);
          count[0]++;
          count[1] += owned.times() > 1 ? 1 : 0;
        }
      }
    }

    @Override
    public void finish() {
      transaction.executeWithoutResult(status -> write());
    }

    private void write() {
      jdbc.update("delete from catalogue_buyers");
      Collection<int[]> both = counts.values();
      jdbc.execute((Connection connection) -> {
        try (PreparedStatement insert =
            connection.prepareStatement(
                "insert into catalogue_buyers (product, buyers, again)"
                    + " select * from unnest(?::text[], ?::integer[], ?::integer[])")) {
          insert.setArray(
              1, connection.createArrayOf("text", counts.keySet().toArray(String[]::new)));
          insert.setArray(
              2,
              connection.createArrayOf(
                  "integer", both.stream().map(c -> c[0]).toArray(Integer[]::new)));
          insert.setArray(
              3,
              connection.createArrayOf(
                  "integer", both.stream().map(c -> c[1]).toArray(Integer[]::new)));
          return insert.executeUpdate();
        }
      });
    }
  }
}
