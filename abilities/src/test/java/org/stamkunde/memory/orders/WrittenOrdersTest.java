package org.stamkunde.memory.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is written as an export is read again, whatever the cells hold.
class WrittenOrdersTest {
  private static final long SEED = 20_260_103;
  private static final String LETTERS = "abcæøåÆØÅéß€ \"',;|\t\n-0123456789";

  @TempDir Path folder;

  private record Sale(
      String order,
      String product,
      String title,
      BigDecimal quantity,
      BigDecimal price,
      LocalDateTime at,
      @Nullable String customer) {}

  private record Style(
      char separator, boolean comma, boolean grouped, DateTimeFormatter dates, String header) {
    String number(BigDecimal number) {
      String text = grouped ? String.format(Locale.ROOT, "%,.2f", number) : number.toPlainString();
      return comma ? text.replace(',', ' ').replace('.', ',') : text;
    }
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    Random random = new Random(SEED);
    for (int round = 0; round < 150; round++) {
      Style style = style(random);
      List<Sale> sales = new ArrayList<>();
      for (int i = 0; i < 1 + random.nextInt(200); i++) {
        sales.add(sale(random, i));
      }
      OrdersFolder.Given given =
          new OrdersFolder(folder)
              .read(
                  text(style, sales),
                  StandardCharsets.UTF_8,
                  OrdersFolder.dates(ReadingOptions.DateOrder.DAY_FIRST));
      String where = "seed %d, round %d, %s".formatted(SEED, round, style);
      assertThat(given.rejects()).as(where).isEmpty();
      assertThat(given.lines()).as(where).hasSameSizeAs(sales);
      for (int i = 0; i < sales.size(); i++) {
        assertSame(where + ", row " + i, given.lines().get(i), sales.get(i));
      }
    }
  }

  private static void assertSame(String where, OrderLine line, Sale sale) {
    Instant at = sale.at().atZone(OrdersFolder.OSLO).toInstant();
    assertThat(line.order()).as(where).isEqualTo(sale.order());
    assertThat(line.line().product()).as(where).isEqualTo(sale.product());
    assertThat(line.line().title()).as(where).isEqualTo(sale.title());
    assertThat(line.line().quantity()).as(where).isEqualByComparingTo(sale.quantity());
    assertThat(line.line().price()).as(where).isEqualByComparingTo(sale.price());
    assertThat(line.at()).as(where).isEqualTo(at);
    assertThat(line.number()).as(where).isEqualTo(sale.customer());
  }

  private static Style style(Random random) {
    List<String> dates =
        List.of(
            "yyyy-MM-dd HH:mm:ss",
            "yyyy-MM-dd'T'HH:mm:ss",
            "dd.MM.yyyy HH:mm:ss",
            "d.M.yyyy HH.mm.ss",
            "dd/MM/yyyy HH:mm:ss",
            "d MMM yyyy HH:mm:ss",
            "MMMM d, yyyy h:mm:ss a");
    List<String> headers =
        List.of(
            "Order no,SKU,Title,Qty,Date,Price,Customer no",
            "Ordrenr,Varenr,Varenavn,Antall,Dato,Pris,Kundenr",
            "Ordrenummer,Varenummer,Varenavn,Antal,Dato,Pris,Kundenummer");
    char separator = ",;\t|".charAt(random.nextInt(4));
    String header = headers.get(random.nextInt(headers.size())).replace(',', separator);
    DateTimeFormatter format =
        DateTimeFormatter.ofPattern(dates.get(random.nextInt(dates.size())), Locale.ENGLISH);
    return new Style(separator, random.nextBoolean(), random.nextBoolean(), format, header);
  }

  private static Sale sale(Random random, int i) {
    BigDecimal quantity = BigDecimal.valueOf(random.nextInt(2001) - 500);
    BigDecimal price = BigDecimal.valueOf(random.nextInt(50_000_000), 2);
    LocalDateTime at =
        LocalDateTime.of(2020, 1, 1, 3, 0)
            .plusDays(random.nextInt(2000))
            .plusSeconds(random.nextInt(70_000));
    String customer = random.nextInt(4) == 0 ? null : "K" + random.nextInt(50);
    return new Sale(
        (random.nextInt(9) == 0 ? "C" : "") + (1000 + i),
        "p" + word(random) + "q",
        "t" + word(random) + "t",
        quantity,
        price,
        at,
        customer);
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = random.nextInt(20); i > 0; i--) {
      word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return word.toString();
  }

  private static String text(Style style, List<Sale> sales) {
    StringBuilder text = new StringBuilder(style.header()).append("\r\n");
    for (Sale sale : sales) {
      List<String> cells =
          List.of(
              sale.order(),
              sale.product(),
              sale.title(),
              sale.quantity().toPlainString(),
              style.number(sale.price()),
              style.dates().format(sale.at()),
              sale.customer() == null ? "" : sale.customer());
      int[] order = {0, 1, 2, 3, 5, 4, 6};
      for (int i = 0; i < order.length; i++) {
        String cell = cells.get(order[i]);
        text.append(i == 0 ? "" : style.separator())
            .append('"')
            .append(cell.replace("\"", "\"\""))
            .append('"');
      }
      text.append("\r\n");
    }
    return text.toString();
  }
}
