package org.stamkunde.lifetime;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stamkunde.numeric.DataSets;

/// The CDNOW sample: 2,357 customers, fitted on 39 weeks and judged on the next 39.
final class Cdnow {
  static final int CALIBRATION_END = day("19970930");
  static final int END = day("19980630");

  private Cdnow() {}

  static List<PurchaseHistory> sample() {
    Map<String, TreeMap<Integer, Double>> customers = new TreeMap<>();
    for (String line : DataSets.lines("cdnow/CDNOW_sample.txt")) {
      String[] parts = line.trim().split("\\s+");
      customers
          .computeIfAbsent(parts[1], _ -> new TreeMap<>())
          .merge(day(parts[2]), Double.valueOf(parts[4]), Double::sum);
    }
    List<PurchaseHistory> histories = new ArrayList<>();
    customers.values().forEach(days -> histories.add(history(days)));
    return histories;
  }

  static PurchaseHistory history(TreeMap<Integer, Double> days) {
    return new PurchaseHistory(
        days.keySet().stream().mapToInt(Integer::intValue).toArray(),
        days.values().stream().mapToDouble(Double::doubleValue).toArray());
  }

  static RepeatTable weeks() {
    return RepeatTable.of(sample(), CALIBRATION_END, 7);
  }

  private static int day(String text) {
    return (int) LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE).toEpochDay();
  }
}
