package org.stamkunde.server.backup;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;
import org.stamkunde.server.database.Migrations;
import org.stamkunde.server.home.Home;
import tools.jackson.databind.json.JsonMapper;

/// Writes all tables to one file, as they are at one moment, while others go on working.
@Component
public class Backup {
  private static final int BUFFER = 1 << 16;
  private final DataSource source;
  private final Clock clock;

  Backup(DataSource source, Clock clock) {
    this.source = source;
    this.clock = clock;
  }

  /// How much was written.
  public record Written(long customers, long events, long bytes, double seconds) {}

  /// Writes to a file that is not there yet; nothing is left of one that fails.
  public Written to(Path file, Consumer<String> progress) {
    long began = System.nanoTime();
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      Home.Confidential.write(part, "");
      Manifest manifest = write(part, progress);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
      return new Written(manifest.customers(), manifest.events(), Files.size(file), seconds(began));
    } catch (IOException e) {
      throw new UncheckedIOException("The backup cannot be written", e);
    } finally {
      try {
        Files.deleteIfExists(part);
      } catch (IOException e) {
        progress.accept(part + " is left over and can be deleted.");
      }
    }
  }

  private Manifest write(Path part, Consumer<String> progress) throws IOException {
    try (Connection connection = source.getConnection();
        ZipOutputStream zip =
            new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(part), BUFFER))) {
      zip.setLevel(Deflater.BEST_SPEED);
      connection.setAutoCommit(false);
      connection.setReadOnly(true);
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      try {
        Manifest manifest = all(connection, zip, progress);
        zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
        zip.write(JsonMapper.shared().writeValueAsBytes(manifest));
        zip.closeEntry();
        return manifest;
      } finally {
        connection.rollback();
        connection.setReadOnly(false);
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(
          "The backup broke off: the database did not answer. Maybe it was ended meanwhile.", e);
    }
  }

  private Manifest all(Connection connection, ZipOutputStream zip, Consumer<String> progress)
      throws SQLException, IOException {
    Stock stock = new Stock(connection, Migrations.rooms());
    List<Manifest.Table> tables = new ArrayList<>();
    for (String table : stock.tables()) {
      zip.putNextEntry(new ZipEntry("tables/" + table));
      Gathered gathered = new Gathered(zip);
      Manifest.Table copied = stock.copy(table, gathered);
      gathered.flush();
      zip.closeEntry();
      tables.add(copied);
      if (copied.rows() > 0) {
        progress.accept(String.format(Locale.ROOT, "%s: %,d rows", table, copied.rows()));
      }
    }
    return new Manifest(
        Manifest.KIND,
        Manifest.FORMAT,
        clock.instant().toString(),
        Migrations.versions(connection),
        tables,
        stock.sequences(),
        stock.count("memory_customer where customer is not null"),
        stock.count("memory_event"));
  }

  /// PostgreSQL hands over row by row; to pack each by itself would take long.
  private static final class Gathered extends FilterOutputStream {
    private final byte[] buffer = new byte[BUFFER];
    private int size;

    Gathered(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int octet) throws IOException {
      write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      if (size + length > buffer.length) {
        flush();
      }
      if (length > buffer.length) {
        out.write(bytes, from, length);
        return;
      }
      System.arraycopy(bytes, from, buffer, size, length);
      size += length;
    }

    @Override
    public void flush() throws IOException {
      out.write(buffer, 0, size);
      size = 0;
    }
  }

  static double seconds(long began) {
    return Math.round((System.nanoTime() - began) / 1e6) / 1e3;
  }
}
