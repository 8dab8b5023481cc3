package org.stamkunde.manners.questions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// Who was asked what, and how the promises stand.
@Component
class AskedRows {
  private final JdbcTemplate jdbc;

  AskedRows(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /// Of whoever goes by these ids, the newest first.
  List<Asked> of(Collection<String> customers) {
    return jdbc.query(
        "select * from manners_asked where customer = any (?) order by at desc, id desc",
        (row, n) -> asked(row),
        (Object) customers.toArray(String[]::new));
  }

  /// The questions whose promise was broken to anybody.
  Set<String> broken(Instant now) {
    return Set.copyOf(
        jdbc.queryForList(
            """
            select distinct question from manners_asked
            where answered is not null and kept is null and due <= ?
            """,
            String.class,
            now.atOffset(ZoneOffset.UTC)));
  }

  /// The promises that are not kept yet, those first that are due first.
  List<Asked> unkept(int most) {
    return jdbc.query(
        """
        select * from manners_asked where answered is not null and due is not null and kept is null
        order by due, id limit ?
        """,
        (row, n) -> asked(row),
        most);
  }

  /// How often a question was asked, and what came of it.
  record Tally(long asked, long answered, long declined, long kept, long broken) {
    static final Tally NOTHING = new Tally(0, 0, 0, 0, 0);
  }

  Map<String, Tally> tallies(Instant now) {
    Map<String, Tally> tallies = new HashMap<>();
    jdbc.query(
        """
        select question, count(*), count(answered), count(declined), count(kept),
          count(*) filter (where answered is not null and kept is null and due <= ?)
        from manners_asked group by question
        """,
        row -> {
          tallies.put(
              row.getString(1),
              new Tally(
                  row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5), row.getLong(6)));
        },
        now.atOffset(ZoneOffset.UTC));
    return tallies;
  }

  long ask(String question, String customer, Instant now) {
    Long number =
        jdbc.queryForObject(
            "insert into manners_asked (question, customer, at) values (?, ?, ?) returning id",
            Long.class,
            question,
            customer,
            now.atOffset(ZoneOffset.UTC));
    return Objects.requireNonNull(number);
  }

  Optional<Asked> numbered(long number) {
    return jdbc
        .query("select * from manners_asked where id = ?", (row, n) -> asked(row), number)
        .stream()
        .findFirst();
  }

  /// Notes the answer and what was promised for it; false where it was answered or declined before.
  boolean answered(long number, String promised, Instant due, Instant now) {
    return jdbc.update(
            """
            update manners_asked set answered = ?, promised = ?, due = ?
            where id = ? and answered is null and declined is null
            """,
            now.atOffset(ZoneOffset.UTC),
            promised,
            due.atOffset(ZoneOffset.UTC),
            number)
        > 0;
  }

  void declined(long number, Instant now) {
    jdbc.update(
        """
        update manners_asked set declined = ?
        where id = ? and answered is null and declined is null
        """,
        now.atOffset(ZoneOffset.UTC),
        number);
  }

  boolean kept(long number, String given, Instant now) {
    return jdbc.update(
            "update manners_asked set kept = ?, given = ? where id = ? and answered is not null and kept is null",
            now.atOffset(ZoneOffset.UTC),
            given,
            number)
        > 0;
  }

  boolean unkept(long number) {
    return jdbc.update("update manners_asked set kept = null, given = null where id = ?", number)
        > 0;
  }

  long forget(Collection<String> customers) {
    return jdbc.update(
        "delete from manners_asked where customer = any (?)",
        (Object) customers.toArray(String[]::new));
  }

  private static Asked asked(ResultSet row) throws SQLException {
    return new Asked(
        row.getLong("id"),
        row.getString("question"),
        row.getString("customer"),
        Objects.requireNonNull(QuestionRows.moment(row, "at")),
        QuestionRows.moment(row, "answered"),
        QuestionRows.moment(row, "declined"),
        row.getString("promised"),
        QuestionRows.moment(row, "due"),
        QuestionRows.moment(row, "kept"),
        row.getString("given"));
  }
}
