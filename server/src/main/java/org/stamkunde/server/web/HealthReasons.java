package org.stamkunde.server.web;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.stamkunde.frame.Measured;
import org.stamkunde.frame.Measured.Finding;
import org.stamkunde.server.home.Home;

/// How well the program is and why, for whoever is signed in.
@RestController
@ConditionalOnWebApplication
class HealthReasons {
  private static final long LITTLE_ROOM = 1L << 30;
  private final DataSource source;
  private final Home home;
  private final List<Measured> parts;

  HealthReasons(DataSource source, Home home, List<Measured> parts) {
    this.source = source;
    this.home = home;
    this.parts = parts;
  }

  @GetMapping("/health/reasons")
  ResponseEntity<Map<String, Object>> reasons() {
    List<Finding> findings = new ArrayList<>(List.of(database(), disk()));
    if (findings.getFirst().ok()) {
      parts.forEach(part -> findings.addAll(part.findings()));
    }
    boolean well = findings.stream().allMatch(Finding::ok);
    return ResponseEntity.status(findings.getFirst().ok() ? 200 : 503)
        .header("Cache-Control", "no-store")
        .body(Map.of("status", well ? "UP" : "AILING", "reasons", findings));
  }

  private Finding database() {
    long began = System.nanoTime();
    try (Connection connection = source.getConnection()) {
      boolean valid = connection.isValid(2);
      return new Finding(
          "database",
          valid,
          valid
              ? String.format(
                  Locale.ROOT, "Answers within %.0f ms.", (System.nanoTime() - began) / 1e6)
              : "Does not answer within 2 s.");
    } catch (SQLException e) {
      return new Finding("database", false, "Cannot be reached; it is started again if it ended.");
    }
  }

  private Finding disk() {
    try {
      long free = Files.getFileStore(home.folder()).getUsableSpace();
      String room = String.format(Locale.ROOT, "%.1f GB", free / (double) LITTLE_ROOM);
      return free >= LITTLE_ROOM
          ? new Finding("disk", true, room + " are free.")
          : new Finding("disk", false, "Only " + room + " are free: make room before it is full.");
    } catch (IOException e) {
      return new Finding("disk", false, "The home cannot be examined.");
    }
  }
}
