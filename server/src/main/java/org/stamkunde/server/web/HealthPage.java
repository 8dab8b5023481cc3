package org.stamkunde.server.web;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Whether the program is ready, and nothing else.
@RestController
@ConditionalOnWebApplication
class HealthPage {
  private final DataSource source;

  HealthPage(DataSource source) {
    this.source = source;
  }

  @GetMapping("/health")
  ResponseEntity<Map<String, String>> health() {
    try (Connection connection = source.getConnection()) {
      return connection.isValid(2) ? said(200, "UP") : said(503, "DOWN");
    } catch (SQLException e) {
      return said(503, "DOWN");
    }
  }

  private static ResponseEntity<Map<String, String>> said(int status, String word) {
    return ResponseEntity.status(status)
        .header("Cache-Control", "no-store")
        .contentType(MediaType.APPLICATION_JSON)
        .body(Map.of("status", word));
  }
}
