package org.stamkunde.memory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes back what an import carries and nobody else does, in short transactions. Begun again after
/// a break it goes on where it was.
@Component
class Retracting {
  private static final int KEYS = 10_000;
  private static final int CLAIMS = 10_000;
  private final JdbcTemplate jdbc;
  private final Chronicle chronicle;
  private final Identities identities;
  private final TransactionTemplate reading;
  private final TransactionTemplate writing;

  Retracting(
      JdbcTemplate jdbc,
      Chronicle chronicle,
      Identities identities,
      PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.chronicle = chronicle;
    this.identities = identities;
    reading = new TransactionTemplate(transactions);
    reading.setReadOnly(true);
    writing = new TransactionTemplate(transactions);
    writing.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /// Hears how many keys were let go.
  interface Heard {
    void at(long keys);
  }

  /// Answers how many order lines were retracted.
  long run(int importer, Heard heard) {
    Chunk chunk = new Chunk(importer, heard);
    reading.executeWithoutResult(status ->
        jdbc.query(
            connection -> {
              var statement =
                  connection.prepareStatement(
                      """
                      select key, record from memory_carried where import = ?
                      order by record & 15, record
                      """);
              statement.setInt(1, importer);
              statement.setFetchSize(KEYS);
              return statement;
            },
            row -> {
              chunk.add(row.getObject(1, UUID.class), row.getLong(2));
            }));
    chunk.flush();
    letGoOfNames(importer);
    return chunk.retracted;
  }

  private void letGoOfNames(int importer) {
    while (true) {
      Optional<Set<Long>> renamed = writing.execute(status -> identities.letGo(importer, CLAIMS));
      if (renamed == null || renamed.isEmpty()) {
        return;
      }
      Map<Integer, List<Long>> byPart = new TreeMap<>();
      for (long record : renamed.get()) {
        byPart.computeIfAbsent(EventRows.part(record), p -> new ArrayList<>()).add(record);
      }
      byPart.forEach((part, records) ->
          Attempts.run(
              writing, Set.of(part), parts -> chronicle.rename(chronicle.hold(parts), records)));
    }
  }

  private final class Chunk {
    private final int importer;
    private final Heard heard;
    private final Set<Long> records = new HashSet<>();
    private final List<UUID> keys = new ArrayList<>(KEYS);
    private int part;
    private long done;
    private long retracted;

    Chunk(int importer, Heard heard) {
      this.importer = importer;
      this.heard = heard;
    }

    void add(UUID key, long record) {
      boolean full = keys.size() >= KEYS && !records.contains(record);
      if (full || keys.size() >= 4 * KEYS || part != EventRows.part(record)) {
        flush();
      }
      part = EventRows.part(record);
      records.add(record);
      keys.add(key);
    }

    void flush() {
      if (keys.isEmpty()) {
        return;
      }
      retracted +=
          Attempts.run(
              writing,
              Set.of(part),
              parts -> chronicle.letGo(chronicle.hold(parts), importer, records, keys));
      done += keys.size();
      heard.at(done);
      records.clear();
      keys.clear();
    }
  }
}
