package org.stamkunde.manners.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stamkunde.memory.TestDatabase;
import org.stamkunde.memory.TestMemory;

/// The purpose that promised what nobody kept.
class ProfilingTest {
  private static final String BEFORE = "19";

  @TempDir private Path home;

  @Test
  void nobodyIsAskedToAgreeToItAnyMore() {
    try (TestDatabase database = TestDatabase.open("memory")) {
      tables(database.source()).target(BEFORE).load().migrate();
      assertThat(
              database
                  .client()
                  .sql("select count(*) from manners_purpose where name = 'profiling'")
                  .query(Long.class)
                  .single())
          .isEqualTo(1);
      tables(database.source()).load().migrate();
      assertThat(purposes(database).named("profiling")).isEmpty();
      assertThat(purposes(database).wordings("profiling")).isEmpty();
    }
  }

  @Test
  void whoAgreedToItKeepsTheWordsAndTheNextVersionPromisesNothing() {
    try (TestDatabase database = TestDatabase.open("memory")) {
      tables(database.source()).target(BEFORE).load().migrate();
      database
          .client()
          .sql(
              """
              insert into memory_event (part, position, record, at, kind, source, key, body)
              values (0, 1, 1, now(), 7, 'test', gen_random_uuid(), '{"purpose":"profiling"}')
              """)
          .update();
      tables(database.source()).load().migrate();
      List<Wording> words = purposes(database).wordings("profiling");
      assertThat(words).filteredOn(one -> one.version() == 1).hasSize(5);
      assertThat(purposes(database).newest("profiling", "en", null).orElseThrow().text())
          .doesNotContain("same offers as everybody");
    }
  }

  private Purposes purposes(TestDatabase database) {
    TestMemory room = new TestMemory(database, Instant.EPOCH, home);
    return new Purposes(database.template(), room.wished(database), Clock.systemUTC());
  }

  private static FluentConfiguration tables(DataSource source) {
    return Flyway.configure()
        .dataSource(source)
        .locations("classpath:db/migration/manners")
        .table("flyway_schema_history_manners")
        .baselineOnMigrate(true)
        .baselineVersion("0");
  }
}
