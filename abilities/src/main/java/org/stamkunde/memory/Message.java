package org.stamkunde.memory;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ArgumentPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCallback;
import org.springframework.jdbc.core.RowCallbackHandler;

/// Questions and changes that go to the database together, and are done there one after the other:
/// each way there and back costs as much as a small answer.
///
/// Every argument must be of a type that the driver knows: numbers, texts, keys, and arrays of
/// these; a moment goes as text with a cast. Where the driver has to ask for a type, it cannot tell
/// how long the answer will be, and sends what comes before and after by itself.
final class Message {
  /// What is asked is asked by key, and for few as for many in one way: once this is selected it is
  /// planned once, and not anew for each argument, until the transaction ends. For single events,
  /// planning took a fifth of the database's time.
  static final String PLANNED_ONCE = "set_config('plan_cache_mode', 'force_generic_plan', true)";

  private final JdbcTemplate jdbc;
  private final List<String> statements = new ArrayList<>();
  private final List<@Nullable Object> arguments = new ArrayList<>();
  private final List<Answer> answers = new ArrayList<>();

  Message(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  Message plannedOnce() {
    return ask("select " + PLANNED_ONCE, row -> {});
  }

  /// Reads what one statement answered.
  private interface Answer {
    void read(PreparedStatement statement, boolean rows) throws SQLException;
  }

  /// Each row of the answer goes to `reader`.
  Message ask(String question, RowCallbackHandler reader, Object... arguments) {
    return add(
        question,
        (statement, rows) -> {
          try (ResultSet row = statement.getResultSet()) {
            while (row.next()) {
              reader.processRow(row);
            }
          }
        },
        arguments);
  }

  /// How many rows were changed goes to `count`.
  Message change(String change, IntConsumer count, Object... arguments) {
    return add(change, (statement, rows) -> count.accept(statement.getUpdateCount()), arguments);
  }

  /// Commits what was done in the running transaction, this message's part of it last: that spares
  /// the way of its own which a commit is. Nothing can follow.
  Message commit() {
    return change("commit", count -> {});
  }

  private Message add(String statement, Answer answer, Object... more) {
    statements.add(statement.strip());
    Collections.addAll(arguments, more);
    answers.add(answer);
    return this;
  }

  void send() {
    if (statements.isEmpty()) {
      return;
    }
    jdbc.execute(
        String.join(";\n", statements),
        (PreparedStatementCallback<Boolean>)
            statement -> {
              new ArgumentPreparedStatementSetter(arguments.toArray()).setValues(statement);
              boolean rows = statement.execute();
              for (Answer answer : answers) {
                answer.read(statement, rows);
                rows = statement.getMoreResults();
              }
              return true;
            });
  }
}
