package org.stamkunde.customerbase;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stamkunde.lifetime.PurchaseHistory;
import org.stamkunde.memory.Follower;
import org.stamkunde.memory.News;
import org.stamkunde.memory.Remembered;
import org.stamkunde.memory.Shop;

/// Keeps the list of customers in step with memory, in memory's own transaction.
///
/// A single change is valued at once by what was learned last. After an import or an undo everyone
/// is learned anew in a moment, so the many changes of those are only counted.
@Component
class KeepingInStep implements Follower {
  private static final int MANY = 200;

  private final Rows rows;
  private final Learned learned;
  private final Shop shop;
  private final JdbcClient jdbc;
  private final Totals totals;

  KeepingInStep(Rows rows, Learned learned, Shop shop, JdbcClient jdbc, Totals totals) {
    this.rows = rows;
    this.totals = totals;
    this.learned = learned;
    this.shop = shop;
    this.jdbc = jdbc;
  }

  @Override
  public void heard(News news) {
    if (news.changed().size() + news.gone().size() > MANY) {
      totals.leave();
      keep(news);
      return;
    }
    List<Long> touched = new ArrayList<>(news.gone());
    news.changed().forEach(changed -> touched.add(changed.record()));
    totals.around(
        touched,
        () -> {
          keep(news);
          learned.now().ifPresent(snapshot -> score(news.changed(), snapshot));
        });
  }

  private void keep(News news) {
    ZoneId zone = shop.zone();
    List<Facts> customers = new ArrayList<>();
    List<Remembered> anonymous = new ArrayList<>();
    List<Long> gone = new ArrayList<>(news.gone());
    for (Remembered changed : news.changed()) {
      if (!changed.anonymous()) {
        customers.add(Facts.of(changed, zone));
      } else if (changed.orders().isEmpty()) {
        // A visitor who bought nothing is neither a customer nor revenue.
        gone.add(changed.record());
      } else {
        anonymous.add(changed);
      }
    }
    rows.drop(gone);
    rows.keep(customers);
    rows.keepAnonymous(anonymous);
  }

  private void score(List<Remembered> changed, Snapshot snapshot) {
    List<Score> scores = new ArrayList<>();
    for (Remembered one : changed) {
      if (!one.anonymous()) {
        PurchaseHistory history = Histories.of(one, snapshot.zone(), snapshot.today());
        scores.add(snapshot.score(one.record(), history));
      }
    }
    if (rows.score(scores) > 0) {
      jdbc.sql("update customerbase_statement set stale = true where not stale").update();
    }
  }
}
