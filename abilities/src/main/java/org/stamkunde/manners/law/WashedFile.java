package org.stamkunde.manners.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.stamkunde.tables.FileFault;
import org.stamkunde.tables.OtherEncoding;
import org.stamkunde.tables.Row;
import org.stamkunde.tables.Rows;
import org.stamkunde.tables.Separator;
import org.stamkunde.tables.TextFile;

/// What a register's file holds, as sorted numbers alone: who may not be contacted, and who may.
/// `answers` tells that the file itself says which is which.
record WashedFile(
    String hash, long rows, long unread, long[] reserved, long[] clear, boolean answers) {
  private static final int BUFFER = 1 << 16;

  static WashedFile read(Wash wash, Rulebook.Holding register, String country, ReservationKey key) {
    if (!Files.isRegularFile(wash.file())) {
      throw new Wash.Refused("There is no file %s.".formatted(wash.file()));
    }
    try {
      TextFile file = TextFile.open(wash.file());
      try {
        return new Reading(wash, register, country, key).of(file);
      } catch (OtherEncoding turnedOut) {
        return new Reading(wash, register, country, key).of(file.decidedOverAll());
      }
    } catch (FileFault fault) {
      throw new Wash.Refused(String.valueOf(fault.getMessage()));
    }
  }

  /// The same, and who was sent in to the register: whoever the answer does not name may be
  /// contacted. The proof is the hash of both files, one after the other.
  WashedFile among(WashedFile sent, Path answer, Path submitted) {
    long[] may =
        LongStream.concat(Arrays.stream(clear), Arrays.stream(sent.clear()))
            .filter(name -> Arrays.binarySearch(reserved, name) < 0)
            .sorted()
            .distinct()
            .toArray();
    return new WashedFile(hash(answer, submitted), rows, unread, reserved, may, answers);
  }

  static String hash(Path... files) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] some = new byte[BUFFER];
      for (Path file : files) {
        try (InputStream in = Files.newInputStream(file)) {
          for (int n = in.read(some); n >= 0; n = in.read(some)) {
            digest.update(some, 0, n);
          }
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw new UncheckedIOException("The file of a washing cannot be read", e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256\nMaybe this one is cut down.", e);
    }
  }

  private static final class Reading {
    private final Wash wash;
    private final Rulebook.Holding register;
    private final String country;
    private final ReservationKey key;
    private final Set<String> kinds;
    private final Numbers reserved = new Numbers();
    private final Numbers clear = new Numbers();
    private long read;
    private long unread;
    private long first;
    private boolean named;

    Reading(Wash wash, Rulebook.Holding register, String country, ReservationKey key) {
      this.wash = wash;
      this.register = register;
      this.country = country;
      this.key = key;
      this.kinds =
          register.channels().stream()
              .map(one -> String.valueOf(Addressed.kind(one)))
              .collect(Collectors.toUnmodifiableSet());
    }

    WashedFile of(TextFile file) {
      try (Rows rows = file.rows(Separator.of(file).character())) {
        Row row = rows.next();
        if (row == null) {
          throw new Wash.Refused("The file holds no rows.");
        }
        WashedColumns columns = WashedColumns.of(row);
        for (row = columns.header() ? rows.next() : row; row != null; row = rows.next()) {
          take(row, columns);
        }
        return result(columns);
      }
    }

    private void take(Row row, WashedColumns columns) {
      read++;
      List<Addressed> names = columns.names(row, kinds, country);
      Optional<Boolean> no =
          columns.answers() ? columns.reserved(row) : Optional.of(wash.lists() != Wash.Lists.CLEAR);
      if (names.isEmpty() || no.isEmpty()) {
        unread++;
        named |= !names.isEmpty();
        first = first == 0 ? row.line() : first;
        return;
      }
      Numbers list = no.get() ? reserved : clear;
      names.forEach(name -> list.add(key.of(register.word(), name)));
    }

    private WashedFile result(WashedColumns columns) {
      boolean nobodyHit = wash.lists() == Wash.Lists.HITS && columns.header() && read == 0;
      if (read == unread && !named && !nobodyHit) {
        throw new Wash.Refused(
            "No row of the file names anybody as %s does: %s. Give the columns a header of such names."
                .formatted(register.title(), asked()));
      }
      if (unread > read - unread) {
        throw new Wash.Refused(
            "%d of %d rows cannot be read, the first on line %d: they name nobody as %s does (%s), or answer neither yes nor no. Nothing was kept."
                .formatted(unread, read, first, register.title(), asked()));
      }
      return new WashedFile(
          WashedFile.hash(wash.file()),
          read,
          unread,
          reserved.sorted(),
          clear.sorted(),
          columns.answers());
    }

    private String asked() {
      return kinds.stream()
          .sorted()
          .map(kind -> kind.equals("person") ? "name and postcode" : kind)
          .collect(Collectors.joining(", "));
    }
  }

  /// A growing list of numbers.
  private static final class Numbers {
    private long[] all = new long[1024];
    private int size;

    void add(long number) {
      if (size == all.length) {
        all = Arrays.copyOf(all, size * 2);
      }
      all[size++] = number;
    }

    long[] sorted() {
      return Arrays.stream(all, 0, size).sorted().distinct().toArray();
    }
  }
}
