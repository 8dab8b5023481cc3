package org.stamkunde.memory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// What the rooms hold in the program, and whether it is still so. Each has a stamp in the
/// database: one value that changes whenever something does that the room holds. For one answer all
/// stamps are read in one question, so that neither the settings nor the models need to be read
/// again, and a change by another program counts from the next answer on.
@Component
public class Stamps {
  /// A question that is asked with parameters, if only with none, is planned once.
  private static final Object[] NOTHING = {};

  private final JdbcTemplate jdbc;
  private final List<String> questions = new CopyOnWriteArrayList<>();

  public Stamps(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /// A stamp of a room's own: `question` selects one value, such as `select version from
  /// catalogue_shelf`.
  public Stamp of(String question) {
    questions.add(question);
    return new Stamp(this, question);
  }

  /// What is read anew when its stamp has changed.
  public <T> Stamped<T> holding(String question, Supplier<T> reading) {
    return new Stamped<>(of(question), reading);
  }

  @Nullable String seen(String question) {
    if (!Look.isTaken()) {
      return anew(question);
    }
    Map<String, @Nullable String> seen = Look.once(Stamps.class, this::all);
    return seen.containsKey(question) ? seen.get(question) : anew(question);
  }

  @Nullable String anew(String question) {
    return jdbc.queryForObject(select(List.of(question)), String.class, NOTHING);
  }

  private Map<String, @Nullable String> all() {
    Message message = new Message(jdbc);
    Map<String, @Nullable String> seen = all(message);
    message.send();
    return seen;
  }

  /// Asks for all of them together with something else, for the running look.
  void along(Message message) {
    if (Look.isTaken()) {
      Look.once(Stamps.class, () -> all(message));
    }
  }

  /// All stamps, once the message is sent.
  private Map<String, @Nullable String> all(Message message) {
    List<String> asked = List.copyOf(questions);
    Map<String, @Nullable String> seen = new HashMap<>();
    message.ask(
        select(asked),
        row -> {
          for (int i = 0; i < asked.size(); i++) {
            seen.put(asked.get(i), row.getString(i + 1));
          }
        });
    return seen;
  }

  private static String select(List<String> questions) {
    return questions.stream()
        .map(question -> "(" + question + ")::text")
        .collect(Collectors.joining(", ", "select ", ""));
  }
}
