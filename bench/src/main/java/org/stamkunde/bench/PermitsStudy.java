package org.stamkunde.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Fifty programmes over three weeks of a clock set by hand, in a process that is killed with
/// signal 9 again and again, and then what the ledger's rows say, by SQL that knows nothing of the
/// code. The database writes through to the disk as a shop's does.
///
/// Arguments: number of customers, number of kills, seed.
public final class PermitsStudy {
  private static final int STEPS = 42;
  private static final String BREACHES =
      """
      select count(*) from (select at - lag(at, 2) over (partition by record order by at) as span
        from manners_contact where state = 1) as pairs where span < interval '168 hours'
      """;
  private static final String CONTACTS = "select count(*) from manners_contact where state = %d";
  private static final String SHARED = "select count(*) - count(distinct id) from manners_contact";
  private final EmbeddedPostgres database;
  private final String customers;
  private final SplittableRandom random;
  private final long seed;

  private PermitsStudy(EmbeddedPostgres database, String customers, long seed) {
    this.database = database;
    this.customers = customers;
    this.random = new SplittableRandom(seed);
    this.seed = seed;
  }

  public static void main(String[] arguments)
      throws IOException, InterruptedException, SQLException {
    Path folder = Files.createTempDirectory("stamkunde-permits");
    try (EmbeddedPostgres database =
        EmbeddedPostgres.builder()
            .setOverrideWorkingDirectory(folder.toFile())
            .setDataDirectory(folder.resolve("data"))
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("full_page_writes", "on")
            .setServerConfig("shared_buffers", "256MB")
            .setServerConfig("max_wal_size", "2GB")
            .start()) {
      new PermitsStudy(database, arguments[0], Long.parseLong(arguments[2]))
          .run(Integer.parseInt(arguments[1]));
    }
  }

  private void run(int kills) throws IOException, InterruptedException, SQLException {
    work("fill", 0, 0, -1);
    work("rate", 0, 12, -1);
    figure("reservedWithoutCaps", CONTACTS.formatted(0));
    statement("truncate manners_contact");
    int step = 0;
    for (int kill = 0; kill < kills && step < STEPS - 1; kill++) {
      step = work("cap", step, STEPS, step + 1 + random.nextInt(Math.max(1, STEPS / (kills + 1))));
      System.out.printf("{\"killed\":%d,\"within\":%d}%n", kill + 1, step);
    }
    work("cap", step, STEPS, -1);
    figure("used", CONTACTS.formatted(1));
    figure("neverUsed", CONTACTS.formatted(0));
    figure("returned", CONTACTS.formatted(2));
    figure("breaches", BREACHES);
    figure("sharedNumbers", SHARED);
  }

  private void figure(String name, String sql) throws SQLException {
    try (Connection connection = database.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      System.out.printf("{\"%s\":%d}%n", name, row.getLong(1));
    }
  }

  private void statement(String sql) throws SQLException {
    try (Connection connection = database.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /// Lets the programmes run; kills them some moments after they finished the step before `until`
  /// (below zero: never). Answers the step in which they were, which is to be done again.
  private int work(String what, int from, int to, int until)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(PermitProgrammes.class.getName());
    command.add(database.getJdbcUrl("postgres", "postgres"));
    command.addAll(
        List.of(customers, what, String.valueOf(from), String.valueOf(to), String.valueOf(seed)));
    Process programmes =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    int step = from;
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(programmes.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("{")) {
          continue;
        }
        System.out.println("{\"" + what + "\":" + line + "}");
        step++;
        if (step == until) {
          Thread.sleep(random.nextInt(20, 900));
          // By its handle: the process itself would close what is yet to be read.
          programmes.toHandle().destroyForcibly();
        }
      }
    }
    int ended = programmes.waitFor();
    if (ended != 0 && until < 0) {
      throw new IllegalStateException(
          "the programmes ended with %d\nMaybe their last words stand above.".formatted(ended));
    }
    return step;
  }
}
