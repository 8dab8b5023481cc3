package org.stamkunde.memory;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// What forgetting needs around its transaction: that nothing is imported meanwhile, and that
/// afterwards nobody goes on with what was learnt from the person.
@Component
class Aftermath {
  private final DataSource source;
  private final Announcing announcing;
  private final ObjectProvider<Learns> learners;
  private final MemorySettings settings;
  private final Clock clock;

  Aftermath(
      DataSource source,
      Announcing announcing,
      ObjectProvider<Learns> learners,
      MemorySettings settings,
      Clock clock) {
    this.source = source;
    this.announcing = announcing;
    this.learners = learners;
    this.settings = settings;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  ImportLock noImport() {
    return ImportLock.take(source, 0)
        .orElseThrow(() ->
            new Refused(
                "An import is running, and may be bringing this customer. Try again when it has"
                    + " ended."));
  }

  /// The rooms that learn from everyone.
  SortedSet<String> learners() {
    SortedSet<String> names = new TreeSet<>();
    learners.stream()
        .forEach(room -> {
          String of = room.getClass().getPackageName();
          names.add(of.substring(of.lastIndexOf('.') + 1));
        });
    return names;
  }

  /// Whoever learnt from everyone does so anew; then deleted rows and what indexes hold of them are
  /// taken out of the pages of the database.
  void learnAndClean(Imports.Progress progress) {
    announcing.learnWhereDue(progress);
    progress.at("cleaning up", 0, 0);
    JdbcTemplate jdbc = new JdbcTemplate(source);
    List<String> tables =
        jdbc.queryForList(
            """
            select quote_ident(relname) from pg_class
            where relkind = 'r' and relnamespace = current_schema()::regnamespace
              and pg_has_role(relowner, 'member') order by 1
            """,
            String.class);
    tables.forEach(table -> jdbc.execute("vacuum (index_cleanup on, analyze off) " + table));
  }

  LocalDate backupsUntil(Instant now) {
    return LocalDate.ofInstant(now, java.time.ZoneOffset.UTC).plusDays(settings.backupsKeptDays());
  }
}
