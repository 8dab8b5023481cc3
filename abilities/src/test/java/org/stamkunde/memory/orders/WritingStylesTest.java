package org.stamkunde.memory.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stamkunde.memory.orders.ReadingOptions.DateOrder;

/// Every encoding with every separator, decimal mark and style of dates tells the same two lines.
class WritingStylesTest {
  @TempDir Path folder;

  private record Letters(String charset, String mark) {}

  private static final List<Letters> ENCODINGS =
      List.of(
          new Letters("UTF-8", ""),
          new Letters("UTF-8", "\uFEFF"),
          new Letters("UTF-16LE", "\uFEFF"),
          new Letters("UTF-16BE", "\uFEFF"),
          new Letters("UTF-16LE", ""),
          new Letters("UTF-16BE", ""),
          new Letters("windows-1252", ""));
  private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');
  private static final List<List<String>> PRICES =
      List.of(
          List.of("199.50", "1299.00"),
          List.of("199,50", "1299,00"),
          List.of("199,50", "1.299,00"),
          List.of("199.50", "1,299.00"),
          List.of("kr 199,50", "kr 1 299,00"),
          List.of("199,50", "1\u00A0299,00"),
          List.of("199.50", "1'299.00"));
  private static final List<List<String>> DATES =
      List.of(
          List.of("2025-01-25", "2025-02-06"),
          List.of("2025/01/25 00:00", "2025/02/06 00:00"),
          List.of("2025-01-25T00:00:00+01:00", "2025-02-06T00:00:00+0100"),
          List.of("2025-01-24T23:00:00Z", "2025-02-05 23:00:00 UTC"),
          List.of("25.01.2025", "06.02.2025"),
          List.of("25.1.25", "6.2.25"),
          List.of("25/01/2025", "06/02/2025"),
          List.of("01/25/2025", "02/06/2025"),
          List.of("01/25/2025 12:00 AM", "02/06/2025 12:00 AM"),
          List.of("25-01-2025 00:00:00", "06-02-2025 00:00:00"),
          List.of("25. januar 2025", "6. februar 2025"),
          List.of("Jan 25, 2025", "Feb 6, 2025"),
          List.of("45682", "45694"),
          List.of("20250125", "20250206"));

  @Test
  void everyStyleTellsTheSameLines() {
    int tried = 0;
    for (Letters letters : ENCODINGS) {
      for (char separator : SEPARATORS) {
        for (List<String> prices : PRICES) {
          for (List<String> dates : DATES) {
            String text = letters.mark() + text(separator, prices, dates);
            OrdersFolder.Given given =
                new OrdersFolder(folder)
                    .read(text, Charset.forName(letters.charset()), ReadingOptions.NONE);
            assertThat(given.rejects()).as(text).isEmpty();
            check(text, given.lines());
            tried++;
          }
        }
      }
    }
    assertThat(tried).isEqualTo(7 * 4 * 7 * 14);
  }

  private static void check(String text, List<OrderLine> lines) {
    assertThat(lines).as(text).hasSize(2);
    OrderLine first = lines.getFirst();
    assertThat(first.line().title()).as(text).isEqualTo("Blå skjorte, \"fin\"");
    assertThat(first.line().price()).as(text).isEqualByComparingTo("199.5");
    assertThat(first.line().quantity()).as(text).isEqualByComparingTo("2");
    assertThat(first.at()).as(text).isEqualTo(Instant.parse("2025-01-24T23:00:00Z"));
    assertThat(lines.getLast().line().price()).as(text).isEqualByComparingTo("1299");
    assertThat(lines.getLast().at()).as(text).isEqualTo(Instant.parse("2025-02-05T23:00:00Z"));
    assertThat(lines.getLast().number()).as(text).isEqualTo("Kø7");
  }

  private static String text(char separator, List<String> prices, List<String> dates) {
    String s = String.valueOf(separator);
    return String.join(
            s, "Order", "SKU", "Product name", "Qty", "Order date", "Price", "Customer no")
        + "\r\n"
        + String.join(
            s,
            "1",
            "A1",
            "\"Blå skjorte, \"\"fin\"\"\"",
            "2",
            cell(dates.getFirst()),
            cell(prices.getFirst()),
            "Kø7")
        + "\r\n"
        + String.join(
            s, "2", "B2", "Jakke", "1", cell(dates.getLast()), cell(prices.getLast()), "Kø7")
        + "\r\n";
  }

  private static String cell(String text) {
    return '"' + text + '"';
  }

  @Test
  void thousandsAreTakenFromTheWholeFile() {
    String header = "Ordrenr;Varenr;Antall;Dato;Pris;Kundenr\n";
    String rows = "1;A;1;01.02.2025;1.299;K\n2;B;1;01.02.2025;5.000;K\n";
    assertThat(new OrdersFolder(folder).read(header + rows).lines().getFirst().line().price())
        .isEqualByComparingTo("1299");
    String point =
        "Order,Product,Qty,Date,Price,Customer\n1,A,1.000,2025-01-01,1.299,K\n2,A,1.000,2025-01-01,1.5,K\n";
    OrderLine line = new OrdersFolder(folder).read(point).lines().getFirst();
    assertThat(line.line().price()).isEqualByComparingTo("1.299");
    assertThat(line.line().quantity()).isEqualByComparingTo("1");
  }

  @Test
  void aLateRowDecidesTheStylesOfAll() {
    StringBuilder text = new StringBuilder("Order,Product,Qty,Date,Price,Customer\n");
    for (int i = 0; i < 5000; i++) {
      text.append(i).append(",A,1,05/06/2025,\"1,299\",17850.0\n");
    }
    text.append("C5001,A,-1,06/13/2025,\"1,99\",17851.0\n");
    OrdersFolder.Given given = new OrdersFolder(folder).read(text.toString());
    assertThat(given.lines().getFirst().at()).isEqualTo(Instant.parse("2025-05-05T22:00:00Z"));
    assertThat(given.lines().getFirst().line().price()).isEqualByComparingTo("1.299");
    assertThat(given.lines().getLast().order()).isEqualTo("C5001");
    assertThat(given.lines().getLast().number()).isEqualTo("17851");
  }

  @Test
  void aPersonMayDecideTheOrderOfDates() {
    String text = "Order,Product,Qty,Date,Price,Customer\n1,A,1,05/06/2025,10,K\n";
    assertThat(at(text, DateOrder.DAY_FIRST)).isEqualTo("2025-06-04T22:00:00Z");
    assertThat(at(text, DateOrder.MONTH_FIRST)).isEqualTo("2025-05-05T22:00:00Z");
    String danish = "Ordrenummer,Varenummer,Antal,Dato,Pris,Kundenummer\n1,A,1,05-06-2025,10,K\n";
    assertThat(new OrdersFolder(folder).read(danish).lines().getFirst().at())
        .isEqualTo("2025-06-04T22:00:00Z");
  }

  private Instant at(String text, DateOrder order) {
    Path file =
        new OrdersFolder(folder).write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    return OrdersFolder.read(file, OrdersFolder.dates(order)).lines().getFirst().at();
  }
}
