package org.stamkunde.memory.federated;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stamkunde.memory.TestDatabase;

class DatabaseReadingTest {
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  @TempDir static Path folder;
  private static TestDatabase database;
  private static Federation federation;
  private static int port;
  private static String name;
  private static int facts;

  @BeforeAll
  static void open() throws SQLException {
    database = TestDatabase.open("memory");
    database
        .template()
        .execute("create table size (number text, size numeric, words text, tall text)");
    database
        .template()
        .execute(
            """
            insert into size values ('K1', 42.125, 'blue', repeat('x', 100000)),
              ('K2', 1, 'one', ''), ('K2', 2, 'two', '')
            """);
    try (Connection connection = database.source().getConnection()) {
      String url = connection.getMetaData().getURL();
      port = Integer.parseInt(url.replaceAll(".*:(\\d+)/.*", "$1"));
      name = url.replaceAll(".*:\\d+/([^?]+).*", "$1");
    }
    OneReading reading =
        new OneReading(
            host -> new InetAddress[] {InetAddress.getByName("127.0.0.1")},
            new Addresses(List.of("127.0.0.1")),
            () -> (SSLSocketFactory) SSLSocketFactory.getDefault(),
            new Secrets(folder));
    federation = new Federation(reading, Clock.fixed(NOW, ZoneOffset.UTC));
  }

  @AfterAll
  static void close() {
    federation.close();
    database.close();
  }

  private static Answered ask(String select, String customer) {
    return ask(port, select, customer);
  }

  private static Answered ask(int at, String select, String customer) {
    Origin origin =
        new Origin.Database(
            "crm.example.com", at, name, "postgres", select, Origin.By.CUSTOMER, 60);
    String fact = "fact" + facts++;
    return federation.read(List.of(new Federation.Wanted(fact, origin, customer))).get(fact);
  }

  @Test
  void readsOneValueFromTheAddressThatWasLookedUp() {
    assertThat(ask("select size from size where number = ?", "K1"))
        .isEqualTo(new Answered.Value("42.1250", NOW));
    assertThat(ask("select words from size where number = ?", "K1"))
        .isEqualTo(new Answered.Value("blue", NOW));
    assertThat(ask("select words from size where number = ?", "' or true --"))
        .isEqualTo(new Answered.Nothing());
  }

  @Test
  void wantsOneValueOfOneRow() {
    assertThat(ask("select words from size where number = ?", "K2"))
        .isEqualTo(new Answered.Missing(Trouble.NO_SINGLE_VALUE));
    assertThat(ask("select words, size from size where number = ?", "K1"))
        .isEqualTo(new Answered.Missing(Trouble.NO_SINGLE_VALUE));
  }

  @Test
  void writesNothing() {
    database.template().execute("create sequence if not exists counter");
    database
        .template()
        .execute(
            """
            create or replace function sneaky(who text) returns text language plpgsql as $$
            begin delete from size; return who; end $$
            """);
    assertThat(ask("select sneaky(?)", "K1")).isEqualTo(new Answered.Missing(Trouble.REFUSES));
    assertThat(ask("select nextval('counter')::text || ?", "K1"))
        .isEqualTo(new Answered.Missing(Trouble.REFUSES));
    assertThat(database.template().queryForObject("select count(*) from size", Long.class))
        .isEqualTo(3);
  }

  @Test
  void breaksOffWhatIsSlowOrLarge() {
    long began = System.nanoTime();
    assertThat(ask("select pg_sleep(5)::text || ?", "K1"))
        .isEqualTo(new Answered.Missing(Trouble.TOO_SLOW));
    assertThat(System.nanoTime() - began).isLessThan(1_900_000_000L);
    assertThat(ask("select tall from size where number = ?", "K1"))
        .isEqualTo(new Answered.Missing(Trouble.TOO_LARGE));
  }

  @Test
  void aServerThatSaysNothingHoldsNobody() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"))) {
      long began = System.nanoTime();
      assertThat(ask(silent.getLocalPort(), "select ?", "K1"))
          .isEqualTo(new Answered.Missing(Trouble.TOO_SLOW));
      assertThat(System.nanoTime() - began).isLessThan(1_900_000_000L);
    }
  }

  @Test
  void sendsNothingInClearOverTheOpenInternet() {
    Pinned outside = new Pinned("crm.example.com", port, InetAddress.getLoopbackAddress(), false);
    Origin.Database origin =
        new Origin.Database(
            "crm.example.com", port, name, "postgres", "select ?", Origin.By.CUSTOMER, 60);
    Attempt attempt = new Attempt(System.nanoTime() + 2_000_000_000L);
    Trouble trouble = null;
    try {
      new DatabaseReading().read(origin, outside, "K1", "secret", attempt);
    } catch (Failed e) {
      trouble = e.trouble();
    }
    assertThat(trouble).isEqualTo(Trouble.NO_CONNECTION);
  }
}
