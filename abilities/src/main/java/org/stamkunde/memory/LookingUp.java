package org.stamkunde.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/// Asks what all rooms ask about a customer, in one message.
@Component
class LookingUp {
  private final JdbcTemplate jdbc;
  private final Aliases aliases;
  private final Supplier<List<LooksUp>> rooms;

  LookingUp(JdbcTemplate jdbc, Aliases aliases, ObjectProvider<LooksUp> rooms) {
    this.jdbc = jdbc;
    this.aliases = aliases;
    this.rooms = SingletonSupplier.of(() -> rooms.orderedStream().toList());
  }

  /// Within the running look the rooms know then what they ask about this customer.
  void about(Remembered customer) {
    String id = customer.customer();
    if (id == null || !Look.isTaken()) {
      return;
    }
    long record = customer.record();
    LooksUp.Whom whom =
        new LooksUp.Whom(record, id, aliases.members(record), aliases.names(record));
    Together together = new Together(new Message(jdbc).plannedOnce());
    rooms.get().forEach(room -> room.ask(together, whom));
    together.send();
  }

  private static final class Together implements Lookups {
    private final Message message;
    private final List<Runnable> answers = new ArrayList<>();

    Together(Message message) {
      this.message = message;
    }

    @Override
    public <T> void ask(
        Object name,
        String question,
        RowMapper<T> reader,
        Function<List<T>, Object> answer,
        Object... arguments) {
      List<T> rows = new ArrayList<>();
      message.ask(question, row -> rows.add(reader.mapRow(row, rows.size())), arguments);
      answers.add(() -> Look.know(name, answer.apply(rows)));
    }

    void send() {
      message.send();
      answers.forEach(Runnable::run);
    }
  }
}
