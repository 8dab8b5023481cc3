package org.stamkunde.customerbase;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stamkunde.memory.News;
import org.stamkunde.memory.Remembered;
import org.stamkunde.memory.TestDatabase;

/// The room put together on a database of its own, with a village for its memory.
final class Room implements AutoCloseable {
  final TestDatabase database = TestDatabase.open("customerbase");
  final JdbcTemplate template = database.template();
  final JdbcClient jdbc = database.client();
  final Village village;
  final Rows rows = new Rows(template);
  final Learned learned = new Learned(jdbc);
  final KeepingInStep follower;
  final LearningValues learning;
  final UpToDate upToDate;
  final Counting figures;
  final Valuing values;

  Room(Village village) {
    this.village = village;
    follower = new KeepingInStep(rows, learned, village, jdbc);
    learning = new LearningValues(rows, new Statements(template, database.transactions()), learned);
    upToDate = new UpToDate(jdbc, village, village, learning);
    figures = new Counting(jdbc, village, upToDate);
    values = new Valuing(jdbc, village, village, learned, upToDate);
  }

  void hears(List<Remembered> changed) {
    follower.heard(new News(changed, List.of(), List.of()));
  }

  void forgets(List<Remembered> gone) {
    follower.heard(new News(List.of(), gone.stream().map(Remembered::record).toList(), List.of()));
  }

  @Override
  public void close() {
    database.close();
  }
}
