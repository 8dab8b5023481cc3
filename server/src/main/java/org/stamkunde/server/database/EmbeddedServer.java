package org.stamkunde.server.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stamkunde.server.home.Home;

/// The embedded PostgreSQL of one home, started beside everything else that starts, watched while
/// the program runs, stopped with it. Whoever opens it holds the lock of the home.
public final class EmbeddedServer implements Store {
  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);

  private final Home home;
  private final Secrets secrets;
  private final CompletableFuture<Cluster> started = new CompletableFuture<>();
  private volatile int port;
  private volatile boolean closed;
  private @Nullable Thread watch;

  private EmbeddedServer(Home home) {
    this.home = home;
    this.secrets = Secrets.of(home);
  }

  /// Begins to start it and returns at once; [#access] waits.
  public static EmbeddedServer open(Home home, Path cache) {
    EmbeddedServer server = new EmbeddedServer(home);
    Thread.ofPlatform().daemon().name("postgres-start").start(() -> server.begin(cache));
    return server;
  }

  private void begin(Path cache) {
    try {
      Cluster cluster = new Cluster(home, Binaries.unpacked(cache));
      boolean fresh = cluster.prepare(secrets);
      port = cluster.start(0);
      provide(cluster, fresh);
      watch = Thread.ofPlatform().daemon().name("postgres-watch").start(() -> keep(cluster));
      started.complete(cluster);
    } catch (IOException e) {
      started.completeExceptionally(
          new UncheckedIOException("The embedded PostgreSQL cannot be started", e));
    } catch (RuntimeException e) {
      started.completeExceptionally(e);
    }
  }

  private void provide(Cluster cluster, boolean fresh) {
    try {
      Provision.asNeeded(port, secrets, fresh);
    } catch (RuntimeException e) {
      cluster.stop();
      throw e;
    }
  }

  /// Starts the server again when it dies while it is needed.
  private void keep(Cluster cluster) {
    try {
      while (!closed) {
        Thread.sleep(200);
        boolean serves =
            Postmaster.of(cluster.folder()).filter(p -> p.serves(cluster.folder())).isPresent();
        if (!serves) {
          restart(cluster);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void restart(Cluster cluster) {
    if (closed || !cluster.exists()) {
      return;
    }
    LOG.warn("PostgreSQL ended by itself and is started again.");
    try {
      port = cluster.start(port);
    } catch (IOException | IllegalStateException e) {
      LOG.error("PostgreSQL could not be started again; the next try follows.", e);
    }
  }

  @Override
  public Access access() {
    try {
      started.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
    return Provision.program(port, secrets);
  }

  @Override
  public void close() {
    closed = true;
    try {
      Cluster cluster = started.join();
      synchronized (this) {
        Thread watching = watch;
        if (watching != null) {
          watching.interrupt();
        }
        cluster.stop();
      }
    } catch (CompletionException e) {
      // It never started, which access() has told already.
    }
  }
}
