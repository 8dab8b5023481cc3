package org.stamkunde.server.shop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.SplittableRandom;

/// A small export with people in it, the same at every call.
final class SmallShop {
  static final String HEADER =
      "Order,Date,Customer,Name,Email,Phone,City,Country,Accepts marketing,Product,Title,Quantity,Price\n";
  private static final String[] FIRST = {
    "Ingrid", "Jens", "Astrid", "Edward", "Liv", "Torben", "Sunniva"
  };
  private static final String[] LAST = {
    "Solbakken", "Møller", "Haugen", "Whitcombe", "Nystad", "Bjerregaard"
  };
  private static final String[] THING = {
    "sweater", "beanie", "socks", "scarf", "anorak", "mittens", "trousers"
  };
  private static final String[] COUNTRY = {"Norway", "Denmark", "United Kingdom"};

  /// Writes an export whose last purchase lies on the given day.
  static Path write(Path file, int customers, LocalDate last) throws IOException {
    SplittableRandom random = new SplittableRandom(7);
    StringBuilder rows = new StringBuilder(HEADER);
    int order = 1000;
    for (int customer = 1; customer <= customers; customer++) {
      String first = FIRST[random.nextInt(FIRST.length)];
      String name = first + " " + LAST[random.nextInt(LAST.length)];
      int orders = 1 + random.nextInt(6);
      int pause = 20 + random.nextInt(100);
      LocalDate day = last.minusDays(random.nextInt(300));
      for (int n = 0; n < orders; n++, order++) {
        int lines = 1 + random.nextInt(3);
        for (int line = 0; line < lines; line++) {
          int product = random.nextInt(40);
          rows.append(
              String.format(
                  Locale.ROOT,
                  "%d,%s 1%d:00:00,K%d,%s,%s%d@example.com,+4740000%03d,Bergen,%s,%s,P%d,%s %d,%d,%d.50%n",
                  order,
                  day.minusDays((long) n * pause),
                  random.nextInt(10),
                  customer,
                  name,
                  first.toLowerCase(Locale.ROOT),
                  customer,
                  customer % 1000,
                  COUNTRY[customer % 3],
                  customer % 2 == 0 ? "yes" : "no",
                  product,
                  THING[product % THING.length],
                  product,
                  random.nextInt(20) == 0 ? -1 : 1 + random.nextInt(2),
                  50 + 25 * product));
        }
      }
    }
    return Files.writeString(file, rows);
  }

  private SmallShop() {}
}
