package org.stamkunde.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stamkunde.lifetime.RepeatTable;

/// Public data as the benchmarks read it. The folder is named by `STAMKUNDE_DATASETS`.
final class PublicFiles {
  private static final LocalDate CALIBRATED_UNTIL = LocalDate.of(1997, 9, 30);

  /// The CDNOW sample in weeks, calibrated until 30 September 1997, one purchase a day.
  static RepeatTable cdnowSample() throws IOException {
    Map<String, TreeSet<Long>> days = new TreeMap<>();
    for (String line : Files.readAllLines(folder().resolve("cdnow/CDNOW_sample.txt"))) {
      String[] cells = line.strip().split("\\s+");
      LocalDate day = LocalDate.parse(cells[2], DateTimeFormatter.BASIC_ISO_DATE);
      if (!day.isAfter(CALIBRATED_UNTIL)) {
        days.computeIfAbsent(cells[1], id -> new TreeSet<>()).add(day.toEpochDay());
      }
    }
    int[] frequency = new int[days.size()];
    double[] recency = new double[days.size()];
    double[] age = new double[days.size()];
    int at = 0;
    for (TreeSet<Long> bought : days.values()) {
      frequency[at] = bought.size() - 1;
      recency[at] = (bought.last() - bought.first()) / 7.0;
      age[at++] = (CALIBRATED_UNTIL.toEpochDay() - bought.first()) / 7.0;
    }
    return RepeatTable.of(frequency, recency, age);
  }

  /// A file of frequency, recency and age with a header, as the peers' script writes it.
  static RepeatTable summary(Path file) throws IOException {
    List<double[]> rows = new ArrayList<>();
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      reader.readLine();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] cells = line.split(",");
        rows.add(
            new double[] {
              Double.parseDouble(cells[0]),
              Double.parseDouble(cells[1]),
              Double.parseDouble(cells[2])
            });
      }
    }
    return RepeatTable.of(
        rows.stream().mapToInt(row -> (int) row[0]).toArray(),
        rows.stream().mapToDouble(row -> row[1]).toArray(),
        rows.stream().mapToDouble(row -> row[2]).toArray());
  }

  static Path folder() {
    String named = System.getenv("STAMKUNDE_DATASETS");
    if (named == null) {
      throw new IllegalStateException(
          "STAMKUNDE_DATASETS is not set\nMaybe it should name the folder that holds cdnow.");
    }
    return Path.of(named);
  }

  private PublicFiles() {}
}
