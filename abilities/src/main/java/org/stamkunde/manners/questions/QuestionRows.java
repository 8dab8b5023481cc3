package org.stamkunde.manners.questions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The questions of a shop, as they are kept.
@Component
class QuestionRows {
  private static final JsonMapper JSON = JsonMapper.shared();
  private final JdbcTemplate jdbc;

  QuestionRows(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  List<Question> all() {
    return jdbc.query(
        "select * from manners_question order by made desc, id", (row, n) -> question(row));
  }

  Optional<Question> named(String id) {
    return jdbc
        .query("select * from manners_question where id = ?", (row, n) -> question(row), id)
        .stream()
        .findFirst();
  }

  /// Keeps a draft, a new one or in the place of the draft with its id; false where that is
  /// published already.
  boolean keep(Question draft) {
    return jdbc.update(
            """
            insert into manners_question
              (id, fact, purpose, expires, worth, keeps_days, wordings, benefits, made)
            values (?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?)
            on conflict (id) do update set fact = excluded.fact, purpose = excluded.purpose,
              expires = excluded.expires, worth = excluded.worth,
              keeps_days = excluded.keeps_days, wordings = excluded.wordings,
              benefits = excluded.benefits
            where manners_question.published is null
            """,
            draft.id(),
            draft.fact(),
            draft.purpose(),
            draft.expires(),
            draft.worth(),
            draft.keepsDays(),
            JSON.writeValueAsString(draft.wordings()),
            JSON.writeValueAsString(draft.benefits()),
            draft.made().atOffset(ZoneOffset.UTC))
        > 0;
  }

  void publish(String id, Instant now) {
    jdbc.update(
        "update manners_question set published = ? where id = ? and published is null",
        now.atOffset(ZoneOffset.UTC),
        id);
  }

  void close(String id, @Nullable Instant at) {
    jdbc.update(
        "update manners_question set closed = ? where id = ?",
        at == null ? null : at.atOffset(ZoneOffset.UTC),
        id);
  }

  boolean remove(String id) {
    return jdbc.update("delete from manners_question where id = ? and published is null", id) > 0;
  }

  private static Question question(ResultSet row) throws SQLException {
    return new Question(
        row.getString("id"),
        row.getString("fact"),
        row.getString("purpose"),
        row.getObject("expires", LocalDate.class),
        row.getDouble("worth"),
        row.getInt("keeps_days"),
        texts(row.getString("wordings")),
        texts(row.getString("benefits")),
        row.getObject("made", OffsetDateTime.class).toInstant(),
        moment(row, "published"),
        moment(row, "closed"));
  }

  private static Map<String, String> texts(String json) {
    return JSON.readValue(json, new TypeReference<Map<String, String>>() {});
  }

  static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
