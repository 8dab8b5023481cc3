package org.stamkunde.server.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stamkunde.numeric.DataSets;
import org.stamkunde.server.line.OpenShop;
import tools.jackson.databind.JsonNode;

/// A real shop's export: every figure of the contract equals one computed here from the file alone,
/// in the plainest way.
class OnlineRetailTest {
  @TempDir static Path folder;
  private static OpenShop shop;
  private static JsonNode imported;
  private static JsonNode base;
  private static final Naive NAIVE = new Naive();

  @BeforeAll
  static void importTheExport() throws IOException {
    Path file = DataSets.file("online-retail/online_retail.csv.gz");
    NAIVE.read(file);
    shop = OpenShop.in(folder);
    imported = shop.json("import", "orders", file.toString(), "--currency", "GBP");
    base = shop.json("base");
  }

  @AfterAll
  static void close() {
    if (shop != null) {
      shop.close();
    }
  }

  @Test
  void countsWhatIsThere() {
    assertThat(imported.get("rows").asLong()).isEqualTo(NAIVE.rows);
    assertThat(imported.get("accepted").asLong()).isEqualTo(NAIVE.rows);
    assertThat(imported.get("customers").asInt()).isEqualTo(NAIVE.customers.size());
    assertThat(base.get("customers").asInt()).isEqualTo(NAIVE.customers.size());
    assertThat(base.get("orders").asInt()).isEqualTo(NAIVE.orders.size());
    assertThat(base.get("returns").asInt()).isEqualTo(NAIVE.returns.size());
  }

  @Test
  void sumsTheMoneyExactly() {
    JsonNode revenue = base.get("revenue");
    assertThat(revenue.get("sales").decimalValue()).isEqualByComparingTo(NAIVE.sales);
    assertThat(revenue.get("returns").decimalValue()).isEqualByComparingTo(NAIVE.returned);
    assertThat(revenue.get("net").decimalValue())
        .isEqualByComparingTo(NAIVE.sales.add(NAIVE.returned));
    assertThat(revenue.get("identified").decimalValue()).isEqualByComparingTo(NAIVE.identified);
    assertThat(revenue.get("anonymous").decimalValue())
        .isEqualByComparingTo(NAIVE.sales.add(NAIVE.returned).subtract(NAIVE.identified));
  }

  @Test
  void sharesOutWhatEarlierBuyersBrought() {
    assertThat(base.get("repeatRevenueShare").asDouble())
        .isCloseTo(NAIVE.repeatShare(), within(1e-9));
  }

  @Test
  void expectsWithinAnInterval() {
    JsonNode value = base.get("expectedValue12Months");
    double mean = value.get("mean").asDouble();
    assertThat(mean).isBetween(value.get("low").asDouble(), value.get("high").asDouble());
    double active = base.get("probablyActive").asDouble();
    assertThat(active).isBetween(.3 * NAIVE.customers.size(), .97 * NAIVE.customers.size());
  }

  @Test
  void tellsOneCustomersWholeHistory() {
    JsonNode one = shop.json("customer", "17850");
    int lines = 0;
    for (JsonNode entry : one.get("timeline")) {
      lines += entry.has("lines") ? entry.get("lines").size() : entry.has("product") ? 1 : 0;
    }
    assertThat(lines).isEqualTo(NAIVE.linesOf.get("17850"));
    assertThat(one.get("recommendations").size()).isGreaterThanOrEqualTo(5);
  }

  /// The figures as a person with a spreadsheet would compute them.
  private static final class Naive {
    long rows;
    BigDecimal sales = BigDecimal.ZERO;
    BigDecimal returned = BigDecimal.ZERO;
    BigDecimal identified = BigDecimal.ZERO;
    final Set<String> customers = new HashSet<>();
    final Set<String> orders = new HashSet<>();
    final Set<String> returns = new HashSet<>();
    final Map<String, Integer> linesOf = new HashMap<>();
    final Map<String, Map<String, Order>> bought = new HashMap<>();

    record Order(String time, BigDecimal sales) {}

    void read(Path file) throws IOException {
      try (BufferedReader reader =
          new BufferedReader(
              new InputStreamReader(
                  new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
        reader.readLine();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
          rows++;
          take(cells(line));
        }
      }
    }

    private void take(List<String> cells) {
      BigDecimal quantity = new BigDecimal(cells.get(3));
      BigDecimal amount = quantity.multiply(new BigDecimal(cells.get(5)));
      String customer = cells.get(6).replace(".0", "");
      if (quantity.signum() > 0) {
        sales = sales.add(amount);
      } else {
        returned = returned.add(amount);
      }
      if (customer.isEmpty()) {
        return;
      }
      identified = identified.add(amount);
      customers.add(customer);
      linesOf.merge(customer, 1, Integer::sum);
      if (quantity.signum() > 0) {
        orders.add(cells.get(0));
        bought
            .computeIfAbsent(customer, c -> new TreeMap<>())
            .merge(
                cells.get(0),
                new Order(cells.get(4), amount),
                (a, b) ->
                    new Order(
                        a.time.compareTo(b.time) < 0 ? a.time : b.time, a.sales.add(b.sales)));
      } else {
        returns.add(cells.get(0));
      }
    }

    double repeatShare() {
      BigDecimal all = BigDecimal.ZERO;
      BigDecimal first = BigDecimal.ZERO;
      for (Map<String, Order> ofOne : bought.values()) {
        Order earliest = null;
        for (Order order : ofOne.values()) {
          all = all.add(order.sales);
          earliest = earliest == null || order.time.compareTo(earliest.time) < 0 ? order : earliest;
        }
        first = first.add(earliest.sales);
      }
      return 1 - first.doubleValue() / all.doubleValue();
    }

    private static List<String> cells(String line) {
      List<String> cells = new ArrayList<>();
      StringBuilder cell = new StringBuilder();
      boolean quoted = false;
      for (char c : line.toCharArray()) {
        if (c == '"') {
          quoted = !quoted;
        } else if (c == ',' && !quoted) {
          cells.add(cell.toString());
          cell.setLength(0);
        } else {
          cell.append(c);
        }
      }
      cells.add(cell.toString());
      return cells;
    }
  }
}
