package org.stamkunde.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How large a running console, its PostgreSQL and their tables are, as its own `/metrics` and the
/// system tell.
final class Sizes {
  private static final double MIB = 1 << 20;
  private final StartedConsole console;
  private double lowest = Double.MAX_VALUE;
  private String measured = "";

  Sizes(StartedConsole console) {
    this.console = console;
  }

  /// Forgets how little heap was in use until now.
  void lookAnew() {
    lowest = Double.MAX_VALUE;
  }

  /// Looks once; the lowest of many looks is about what a young collection leaves.
  void look() {
    // A connection of its own each time: the console closes those that are idle.
    try (Wire wire = new Wire(console.address(), "")) {
      measured = wire.get("/metrics").body();
    } catch (IOException e) {
      throw new UncheckedIOException("the console must tell its measures", e);
    }
    lowest = Math.min(lowest, sum("jvm_heap_used_bytes"));
  }

  private double sum(String name) {
    Matcher line =
        Pattern.compile("(?m)^" + name + "(?:\\{[^}]*})? ([0-9.E+]+)$").matcher(measured);
    double sum = 0;
    while (line.find()) {
      sum += Double.parseDouble(line.group(1));
    }
    return sum;
  }

  /// Cells of a table: heap, program, PostgreSQL, tables.
  String row() {
    look();
    return String.format(
        Locale.ROOT,
        "%.0f, %.0f | %.0f | %.0f | %.0f",
        lowest / MIB,
        sum("jvm_heap_collected_bytes") / MIB,
        kibibytes(console.pid(), "VmRSS:") / 1024,
        ofPostgres() / 1024,
        sum("stamkunde_table_bytes") / MIB);
  }

  /// Memory that PostgreSQL's processes do not share.
  private double ofPostgres() {
    try {
      long postmaster = console.postmaster();
      return Stream.concat(
              Stream.of(postmaster),
              ProcessHandle.of(postmaster).stream()
                  .flatMap(ProcessHandle::children)
                  .map(ProcessHandle::pid))
          .mapToDouble(pid -> kibibytes(pid, "RssAnon:"))
          .sum();
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL must be there", e);
    }
  }

  private static double kibibytes(long pid, String field) {
    try {
      return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
          .filter(line -> line.startsWith(field))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")))
          .sum();
    } catch (IOException e) {
      // It has ended meanwhile.
      return 0;
    }
  }

  /// MiB that are live after a full collection.
  String liveHeap() throws IOException, InterruptedException {
    return String.format(Locale.ROOT, "%.1f", LiveHeap.bytes(console.pid()) / MIB);
  }
}
