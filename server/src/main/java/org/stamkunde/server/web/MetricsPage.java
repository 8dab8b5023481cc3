package org.stamkunde.server.web;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.stamkunde.frame.Measure;
import org.stamkunde.frame.Measure.Kind;
import org.stamkunde.frame.Measure.Sample;
import org.stamkunde.frame.Measured;

/// What every part of the program measures, in the text that Prometheus reads (version 0.0.4 of its
/// exposition format).
@RestController
@ConditionalOnWebApplication
class MetricsPage {
  private final List<Measured> parts;
  private final HikariDataSource pool;
  private final CountingAnswers answers;

  MetricsPage(List<Measured> parts, HikariDataSource pool, CountingAnswers answers) {
    this.parts = parts;
    this.pool = pool;
    this.answers = answers;
  }

  @GetMapping("/metrics")
  ResponseEntity<byte[]> metrics() {
    List<Measure> all = new ArrayList<>(own());
    parts.forEach(part -> all.addAll(part.measures()));
    all.sort(Comparator.comparing(Measure::name));
    String text = all.stream().map(MetricsPage::text).collect(Collectors.joining());
    return ResponseEntity.ok()
        .header("Cache-Control", "no-store")
        .header("Content-Type", "text/plain; version=0.0.4; charset=utf-8")
        .body(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  private List<Measure> own() {
    var memory = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
    long collecting =
        ManagementFactory.getGarbageCollectorMXBeans().stream()
            .mapToLong(GarbageCollectorMXBean::getCollectionTime)
            .sum();
    List<Measure> own = new ArrayList<>();
    own.add(answers.measure());
    own.add(Measure.gauge("jvm_heap_used_bytes", "Heap in use.", memory.getUsed()));
    own.add(
        Measure.gauge(
            "jvm_heap_collected_bytes",
            "Heap in use right after the last collection of each of its parts.",
            collected()));
    own.add(Measure.gauge("jvm_heap_max_bytes", "Heap at most.", memory.getMax()));
    own.add(Measure.counter("jvm_gc_seconds_total", "Time for collecting.", collecting / 1e3));
    own.add(
        Measure.gauge(
            "process_uptime_seconds",
            "Time since the start.",
            ManagementFactory.getRuntimeMXBean().getUptime() / 1e3));
    HikariPoolMXBean kept = pool.getHikariPoolMXBean();
    if (kept != null) {
      own.add(connections(kept));
    }
    return own;
  }

  private static long collected() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(part -> part.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getCollectionUsage)
        .filter(Objects::nonNull)
        .mapToLong(MemoryUsage::getUsed)
        .sum();
  }

  private static Measure connections(HikariPoolMXBean kept) {
    return new Measure(
        "stamkunde_database_connections",
        Kind.GAUGE,
        "Connections to the database, and who waits for one.",
        List.of(
            new Sample("", Map.of("state", "active"), kept.getActiveConnections()),
            new Sample("", Map.of("state", "idle"), kept.getIdleConnections()),
            new Sample("", Map.of("state", "waited-for"), kept.getThreadsAwaitingConnection())));
  }

  static String text(Measure measure) {
    StringBuilder text = new StringBuilder();
    text.append("# HELP %s %s\n".formatted(measure.name(), measure.says()));
    text.append(
        "# TYPE %s %s\n"
            .formatted(measure.name(), measure.kind().name().toLowerCase(java.util.Locale.ROOT)));
    for (Sample sample : measure.samples()) {
      text.append(measure.name()).append(sample.suffix());
      if (!sample.labels().isEmpty()) {
        text.append(
            new TreeMap<>(sample.labels())
                .entrySet().stream()
                    .map(label -> "%s=\"%s\"".formatted(label.getKey(), escaped(label.getValue())))
                    .collect(Collectors.joining(",", "{", "}")));
      }
      text.append(' ').append(number(sample.value())).append('\n');
    }
    return text.toString();
  }

  private static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }

  private static String escaped(String value) {
    return value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
  }
}
