package org.stamkunde.customerbase;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stamkunde.lifetime.Rfm;
import org.stamkunde.memory.News;
import org.stamkunde.memory.Remembered;
import org.stamkunde.memory.Stamps;
import org.stamkunde.memory.TestDatabase;

/// The room put together on a database of its own, with a village for its memory.
final class Room implements AutoCloseable {
  final TestDatabase database = TestDatabase.open("customerbase");
  final JdbcTemplate template = database.template();
  final JdbcClient jdbc = database.client();
  final Village village;
  final Rows rows = new Rows(template);
  final Learned learned = new Learned(jdbc);
  final Totals totals = new Totals(template, jdbc);
  final KeepingInStep follower;
  final LearningValues learning;
  final UpToDate upToDate;
  final Counting figures;
  final Valuing values;
  final Customers customers;

  Room(Village village) {
    this.village = village;
    follower = new KeepingInStep(rows, learned, village, jdbc, totals);
    learning =
        new LearningValues(
            rows, new Statements(template, database.transactions(), totals), learned);
    upToDate = new UpToDate(jdbc, new Stamps(template), village, village, learning);
    figures = new Counting(jdbc, village, upToDate, totals);
    customers = new Customers(jdbc, upToDate);
    values = new Valuing(jdbc, village, village, learned, upToDate);
  }

  void hears(List<Remembered> changed) {
    follower.heard(new News(changed, List.of(), List.of()));
  }

  void forgets(List<Remembered> gone) {
    follower.heard(new News(List.of(), gone.stream().map(Remembered::record).toList(), List.of()));
  }

  /// Gives every customer made-up scores, many of them equal, as if a model had been learned.
  void madeUpScores(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Score> scores = new ArrayList<>();
    for (Remembered one : village.customers()) {
      double active = random.nextInt(20) / 20.0;
      double mean = random.nextInt(50) * 10.0;
      Rfm.Group group = Rfm.Group.values()[random.nextInt(Rfm.Group.values().length)];
      Rfm rfm = new Rfm(1, 1, 1, group);
      Standing standing = Standing.of(active);
      scores.add(
          new Score(one.record(), true, active, mean, 0, 2 * mean, mean, 0.5, 0, standing, rfm));
    }
    rows.score(scores);
    jdbc.sql("insert into customerbase_statement (as_of, zone) values (?, ?)")
        .params(village.today().day(), village.zone().getId())
        .update();
  }

  @Override
  public void close() {
    database.close();
  }
}
