package org.stamkunde.server.backup;

import java.util.List;
import java.util.Map;

/// What a backup says of itself: which program made it and when, which version the tables of each
/// room have, every table with its rows and the checksum of its content, every sequence with where
/// it stands, and how many customers and events there are.
record Manifest(
    String kind,
    int format,
    String made,
    Map<String, String> rooms,
    List<Table> tables,
    Map<String, Long> sequences,
    long customers,
    long events) {
  static final String KIND = "stamkunde backup";
  static final int FORMAT = 1;
  static final String ENTRY = "manifest.json";

  Manifest {
    rooms = Map.copyOf(rooms);
    tables = List.copyOf(tables);
    sequences = Map.copyOf(sequences);
  }

  /// `sha256` is that of the table's part of the file, `sum` that of its rows in any order.
  record Table(String name, List<String> columns, long rows, String sha256, String sum) {
    Table {
      columns = List.copyOf(columns);
    }

    /// Where in the file its rows are.
    String entry() {
      return "tables/" + name;
    }
  }
}
