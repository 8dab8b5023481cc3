package org.stamkunde.memory;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;

/// Rows into a table by PostgreSQL's binary `COPY`, within the running transaction.
final class BinaryCopy {
  private static final byte[] HEADER = {
    'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
  };
  private static final Instant EPOCH = Instant.parse("2000-01-01T00:00:00Z");
  private static final int FULL = 1 << 16;
  private static final BigInteger GROUP = BigInteger.valueOf(10_000);

  private final Packing out = new Packing(1 << 10);
  private @Nullable CopyIn copy;

  /// What writes the rows.
  interface Rows {
    void write(BinaryCopy copy) throws SQLException;
  }

  private BinaryCopy() {}

  /// Copies into `target`, a table with its columns in parentheses.
  static void into(DataSource source, String target, Rows rows) {
    Connection connection = DataSourceUtils.getConnection(source);
    try {
      new BinaryCopy().run(connection, target, rows);
    } catch (SQLException e) {
      throw new SQLExceptionSubclassTranslator().translate("copy", null, e);
    } finally {
      DataSourceUtils.releaseConnection(connection, source);
    }
  }

  private void run(Connection connection, String target, Rows rows) throws SQLException {
    CopyIn running =
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyIn("copy " + target + " from stdin (format binary)");
    copy = running;
    try {
      out.raw(HEADER, 0, HEADER.length);
      rows.write(this);
      small(-1);
      flush();
      running.endCopy();
    } finally {
      if (running.isActive()) {
        running.cancelCopy();
      }
    }
  }

  private void flush() throws SQLException {
    if (copy != null && out.size() > 0) {
      copy.writeToCopy(out.array(), 0, out.size());
      out.clear();
    }
  }

  /// Begins a row of so many fields.
  BinaryCopy row(int fields) throws SQLException {
    if (out.size() >= FULL) {
      flush();
    }
    small(fields);
    return this;
  }

  BinaryCopy smallint(int value) {
    length(2);
    small(value);
    return this;
  }

  BinaryCopy integer(int value) {
    length(4);
    length(value);
    return this;
  }

  BinaryCopy bigint(long value) {
    length(8);
    out.fixed(value);
    return this;
  }

  BinaryCopy uuid(UUID value) {
    length(16);
    out.fixed(value.getMostSignificantBits());
    out.fixed(value.getLeastSignificantBits());
    return this;
  }

  BinaryCopy moment(Instant value) {
    return bigint(ChronoUnit.MICROS.between(EPOCH, value));
  }

  BinaryCopy momentOrNull(@Nullable Instant value) {
    return value == null ? nothing() : moment(value);
  }

  BinaryCopy text(@Nullable String value) {
    if (value == null) {
      return nothing();
    }
    byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
    length(utf8.length);
    out.raw(utf8, 0, utf8.length);
    return this;
  }

  BinaryCopy jsonb(String value) {
    byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
    length(utf8.length + 1);
    out.octet(1);
    out.raw(utf8, 0, utf8.length);
    return this;
  }

  BinaryCopy nothing() {
    length(-1);
    return this;
  }

  /// A number in groups of four decimal digits, as `numeric` keeps it.
  BinaryCopy numeric(@Nullable BigDecimal value) {
    if (value == null) {
      return nothing();
    }
    BigDecimal plain = value.scale() < 0 ? value.setScale(0) : value;
    int scale = plain.scale();
    int padding = (4 - scale % 4) % 4;
    BigInteger rest = plain.unscaledValue().abs().multiply(BigInteger.TEN.pow(padding));
    int[] groups = rest.bitLength() < 63 ? groups(rest.longValue()) : groups(rest);
    length(8 + 2 * groups.length);
    small(groups.length);
    small(groups.length - (scale + padding) / 4 - 1);
    small(plain.signum() < 0 ? 0x4000 : 0);
    small(scale);
    for (int group : groups) {
      small(group);
    }
    return this;
  }

  private static int[] groups(long value) {
    int count = 0;
    for (long rest = value; rest > 0; rest /= 10_000) {
      count++;
    }
    int[] groups = new int[count];
    long rest = value;
    for (int i = count - 1; i >= 0; i--) {
      groups[i] = (int) (rest % 10_000);
      rest /= 10_000;
    }
    return groups;
  }

  private static int[] groups(BigInteger value) {
    int[] backwards = new int[value.bitLength() / 13 + 1];
    int count = 0;
    for (BigInteger rest = value; rest.signum() > 0; ) {
      BigInteger[] parts = rest.divideAndRemainder(GROUP);
      backwards[count++] = parts[1].intValue();
      rest = parts[0];
    }
    int[] groups = new int[count];
    for (int i = 0; i < count; i++) {
      groups[i] = backwards[count - 1 - i];
    }
    return groups;
  }

  private void small(int value) {
    out.octet(value >>> 8);
    out.octet(value);
  }

  private void length(int value) {
    small(value >>> 16);
    small(value);
  }
}
