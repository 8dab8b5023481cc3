package org.stamkunde.memory;

import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.RowMapper;

/// Questions of several rooms on their way to the database.
public interface Lookups {
  /// Asks, by key. Arguments are numbers, texts, keys, and arrays of these; a moment goes as text
  /// with a cast. What `answer` makes of the rows is known by `name` within the look ([Look#once]).
  <T> void ask(
      Object name,
      String question,
      RowMapper<T> reader,
      Function<List<T>, Object> answer,
      Object... arguments);
}
