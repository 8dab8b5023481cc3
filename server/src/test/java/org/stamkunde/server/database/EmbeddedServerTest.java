package org.stamkunde.server.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stamkunde.server.home.Home;

class EmbeddedServerTest {
  private static final long PATIENCE = 20_000_000_000L;

  @TempDir Path temp;

  @Test
  void keepsWhatWasWrittenAndEndsWithTheProgram() throws SQLException {
    Home home = new Home(temp).made();
    try (EmbeddedServer server = open(home)) {
      ask(server.access(), "create table kept (word text)");
      ask(server.access(), "insert into kept values ('kept')");
    }

    assertThat(Postmaster.of(home.cluster())).isEmpty();
    assertThat(home.cluster().resolve("autoprewarm.blocks")).isNotEmptyFile();
    try (EmbeddedServer server = open(home)) {
      assertThat(ask(server.access(), "select word from kept")).isEqualTo("kept");
    }
  }

  @Test
  void letsNobodyInWithoutThePassword() throws IOException, SQLException {
    Home home = new Home(temp).made();
    try (EmbeddedServer server = open(home)) {
      Access access = server.access();
      Access stranger = new Access(access.url(), access.user(), "guessed");

      assertThatThrownBy(() -> ask(stranger, "select 1")).isInstanceOf(SQLException.class);
      assertThat(Files.readAllLines(home.cluster().resolve("pg_hba.conf")))
          .filteredOn(line -> !line.isBlank() && !line.startsWith("#"))
          .isNotEmpty()
          .allMatch(line -> line.endsWith("scram-sha-256"));
      assertThat(
              PosixFilePermissions.toString(
                  Files.getPosixFilePermissions(home.secrets().resolve("database"))))
          .isEqualTo("rw-------");
      assertThat(home.secrets().resolve("initdb")).doesNotExist();
      assertThat(ask(access, "show listen_addresses")).isEqualTo("127.0.0.1");
      assertThat(access.toString()).doesNotContain(access.password());
    }
  }

  @Test
  void worksWithoutTheRightsOfASuperuserAndLosesNothing() throws SQLException {
    try (EmbeddedServer server = open(new Home(temp).made())) {
      Access access = server.access();

      assertThat(ask(access, "select rolsuper::text from pg_roles where rolname = current_user"))
          .isEqualTo("false");
      for (String setting : new String[] {"fsync", "full_page_writes", "synchronous_commit"}) {
        assertThat(ask(access, "show " + setting)).as(setting).isEqualTo("on");
      }
    }
  }

  @Test
  void startsAgainWhenTheServerIsKilled() throws SQLException {
    Home home = new Home(temp).made();
    try (EmbeddedServer server = open(home)) {
      ask(server.access(), "create table kept (word text)");
      ask(server.access(), "insert into kept values ('kept')");
      long killed = Postmaster.of(home.cluster()).orElseThrow().pid();

      ProcessHandle.of(killed).orElseThrow().destroyForcibly();

      assertThat(askPatiently(server, killed, home)).isEqualTo("kept");
    }
  }

  @Test
  void stopsTheServerThatAKilledProgramLeft() throws Exception {
    Home home = new Home(temp).made();
    Cluster left = new Cluster(home, Binaries.unpacked(Binaries.cache()));
    left.prepare(Secrets.of(home));
    left.start(0);
    long old = Postmaster.of(home.cluster()).orElseThrow().pid();

    try (EmbeddedServer server = open(home)) {
      assertThat(ask(server.access(), "select 'well'")).isEqualTo("well");
      assertThat(new Postmaster(old).serves(home.cluster())).isFalse();
    }
  }

  @Test
  void recoversFromTheDeathOfProgramAndServer() throws Exception {
    Home home = new Home(temp).made();
    Cluster left = new Cluster(home, Binaries.unpacked(Binaries.cache()));
    left.prepare(Secrets.of(home));
    left.start(0);
    ProcessHandle.of(Postmaster.of(home.cluster()).orElseThrow().pid())
        .orElseThrow()
        .destroyForcibly();

    try (EmbeddedServer server = open(home)) {
      assertThat(ask(server.access(), "select 'well'")).isEqualTo("well");
    }
  }

  @Test
  void passesOverAPidFileWhosePidIsSomebodyElse() throws Exception {
    Home home = new Home(temp).made();
    new Cluster(home, Binaries.unpacked(Binaries.cache())).prepare(Secrets.of(home));
    Files.writeString(
        Postmaster.file(home.cluster()), ProcessHandle.current().pid() + "\n\n\n5432\n");

    try (EmbeddedServer server = open(home)) {
      assertThat(ask(server.access(), "select 'well'")).isEqualTo("well");
    }
  }

  private static EmbeddedServer open(Home home) {
    return EmbeddedServer.open(home, Binaries.cache());
  }

  private static String askPatiently(EmbeddedServer server, long killed, Home home)
      throws SQLException {
    long end = System.nanoTime() + PATIENCE;
    while (true) {
      try {
        String answer = ask(server.access(), "select word from kept");
        if (Postmaster.of(home.cluster()).filter(now -> now.pid() != killed).isPresent()) {
          return answer;
        }
      } catch (SQLException e) {
        if (System.nanoTime() > end) {
          throw e;
        }
      }
      Thread.onSpinWait();
    }
  }

  private static String ask(Access access, String sql) throws SQLException {
    try (Connection connection = Connections.open(access);
        Statement statement = connection.createStatement()) {
      if (!statement.execute(sql)) {
        return "";
      }
      try (ResultSet rows = statement.getResultSet()) {
        rows.next();
        return rows.getString(1);
      }
    }
  }
}
