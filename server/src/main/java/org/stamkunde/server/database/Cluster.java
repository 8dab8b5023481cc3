package org.stamkunde.server.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stamkunde.server.home.Home;

/// PostgreSQL's files in a home, and the server that works on them: set up once, started, stopped.
/// Who holds the home's lock is alone here; what a killed program left behind is put in order
/// first.
final class Cluster {
  static final String KEEPER = "stamkunde_keeper";
  private static final Logger LOG = LoggerFactory.getLogger(Cluster.class);
  private static final int PATIENCE_SECONDS = 15;

  private final Home home;
  private final Path folder;
  private final Tool tool;

  Cluster(Home home, Path binaries) {
    this.home = home;
    this.folder = home.cluster();
    this.tool = new Tool(binaries);
  }

  Path folder() {
    return folder;
  }

  /// Whether it was set up, and its home was not deleted since.
  boolean exists() {
    return Files.exists(folder.resolve("PG_VERSION"));
  }

  /// Sets the cluster up where there is none yet, and tells whether it did.
  boolean prepare(Secrets secrets) throws IOException {
    if (exists()) {
      return false;
    }
    Path fresh = home.folder().resolve("database.new");
    Binaries.delete(fresh);
    Path password = home.secrets().resolve("initdb");
    Home.Confidential.write(password, secrets.keeper() + "\n");
    try {
      demand(
          tool.run(
              "initdb",
              List.of(
                  "--pgdata=" + fresh,
                  "--username=" + KEEPER,
                  "--auth=scram-sha-256",
                  "--pwfile=" + password,
                  "--encoding=UTF8",
                  "--locale=C",
                  "--locale-provider=builtin",
                  "--builtin-locale=C.UTF-8",
                  "--no-instructions")),
          "set up");
    } finally {
      Files.deleteIfExists(password);
    }
    Files.writeString(
        fresh.resolve("postgresql.conf"),
        "\ninclude_if_exists = 'stamkunde.conf'\n",
        java.nio.file.StandardOpenOption.APPEND);
    Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
    return true;
  }

  /// Starts the server and returns its port: the wanted one where it is free.
  int start(int wanted) throws IOException {
    long end = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000L;
    int port = wanted;
    while (true) {
      settle();
      if (port == 0) {
        port = freePort();
      }
      Tool.Ended started = tryStart(port);
      if (started.well()) {
        return port;
      }
      if (System.nanoTime() > end) {
        demand(started, "started");
      }
      LOG.info("PostgreSQL did not start, the next try follows: {}", started.said().strip());
      port = 0;
      pause();
    }
  }

  private Tool.Ended tryStart(int port) throws IOException {
    Files.writeString(folder.resolve("stamkunde.conf"), Settings.text(port));
    Path log = log();
    if (Files.exists(log) && Files.size(log) > 4_000_000) {
      Files.move(log, log.resolveSibling("postgres.1.log"), StandardCopyOption.REPLACE_EXISTING);
    }
    return tool.run(
        "pg_ctl",
        List.of(
            "start", "--pgdata=" + folder, "--log=" + log, "--wait", "--timeout=300", "--silent"));
  }

  /// Stops a server that a killed program left, and clears away the pid file of a dead one.
  void settle() throws IOException {
    var left = Postmaster.of(folder);
    if (left.isPresent() && left.get().serves(folder)) {
      stop();
    }
    left = Postmaster.of(folder);
    if (left.isEmpty() || !left.get().serves(folder)) {
      Files.deleteIfExists(Postmaster.file(folder));
    }
  }

  void stop() {
    Tool.Ended fast = halt("fast", 60);
    if (!fast.well() && Postmaster.of(folder).filter(p -> p.serves(folder)).isPresent()) {
      halt("immediate", 30);
    }
  }

  private Tool.Ended halt(String mode, int seconds) {
    return tool.run(
        "pg_ctl",
        List.of(
            "stop",
            "--pgdata=" + folder,
            "--mode=" + mode,
            "--wait",
            "--timeout=" + seconds,
            "--silent"));
  }

  private void demand(Tool.Ended ended, String what) {
    if (!ended.well()) {
      throw new IllegalStateException(
          "The embedded PostgreSQL could not be %s. Maybe the disk is full, or %s says more. It said: %s"
              .formatted(what, log(), ended.said().strip()));
    }
  }

  private Path log() {
    return home.logs().resolve("postgres.log");
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException("No free port for PostgreSQL", e);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(300);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while PostgreSQL was starting", e);
    }
  }
}
