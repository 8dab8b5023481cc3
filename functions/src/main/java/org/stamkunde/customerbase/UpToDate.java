package org.stamkunde.customerbase;

import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stamkunde.memory.AsOf;
import org.stamkunde.memory.Learns;
import org.stamkunde.memory.Memory;
import org.stamkunde.memory.Shop;

/// Sees to it that what is told is as of the shop's today: when a day has passed since the last
/// learning, everyone is learned anew before anything is answered.
@Component
class UpToDate {
  private final JdbcClient jdbc;
  private final Shop shop;
  private final Memory memory;
  private final LearningValues learning;
  private final ReentrantLock oneAtATime = new ReentrantLock();

  UpToDate(JdbcClient jdbc, Shop shop, Memory memory, LearningValues learning) {
    this.jdbc = jdbc;
    this.shop = shop;
    this.memory = memory;
    this.learning = learning;
  }

  void ensure() {
    if (late(shop.today())) {
      oneAtATime.lock();
      try {
        AsOf today = shop.today();
        if (late(today)) {
          learn(today);
        }
      } finally {
        oneAtATime.unlock();
      }
    }
  }

  private boolean late(AsOf today) {
    Optional<String> known =
        jdbc.sql("select as_of || ' ' || zone from customerbase_statement")
            .query(String.class)
            .optional();
    if (known.isEmpty()) {
      return jdbc.sql("select exists (select 1 from customerbase_customer)")
          .query(Boolean.class)
          .single();
    }
    return !known.get().equals(today.day() + " " + today.zone().getId());
  }

  private void learn(AsOf today) {
    Learns.Learning everyone = learning.begin(today);
    memory.each(everyone::hear);
    memory.eachAnonymous(everyone::hear);
    everyone.finish();
  }
}
