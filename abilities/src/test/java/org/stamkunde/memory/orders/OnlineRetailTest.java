package org.stamkunde.memory.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stamkunde.numeric.DataSets;

class OnlineRetailTest {
  private static final String FILE = "online-retail/online_retail.csv.gz";

  @Test
  void tellsThePublishedFigures() {
    OrdersReading reading =
        OrdersFile.read(DataSets.file(FILE), ReadingOptions.NONE, ZoneOffset.UTC);
    assertThat(reading.rows()).isEqualTo(541_909);
    assertThat(reading.accepted()).isEqualTo(541_909);
    assertThat(reading.rejected()).isZero();
    assertThat(reading.currency()).isNull();
    Seen seen = new Seen();
    reading.each(seen::add, reject -> fail("a reject on line " + reject.line()));
    assertThat(seen.lines).isEqualTo(541_909);
    assertThat(seen.withCustomer).isEqualTo(406_829);
    assertThat(seen.customers).hasSize(4_372).contains("17850");
    assertThat(seen.products).hasSize(4_070);
    assertThat(seen.orders).hasSize(18_536);
    assertThat(seen.returns).hasSize(3_654);
    assertThat(seen.cancelledLines).isEqualTo(9_288);
    assertThat(seen.quantity).isEqualByComparingTo("5176450");
    assertThat(seen.sold).isEqualByComparingTo("10644560.424");
    assertThat(seen.returned).isEqualByComparingTo("-896812.49");
    assertThat(seen.identified).isEqualByComparingTo("8300065.814");
  }

  private static final class Seen {
    private long lines;
    private long withCustomer;
    private long cancelledLines;
    private BigDecimal quantity = BigDecimal.ZERO;
    private BigDecimal sold = BigDecimal.ZERO;
    private BigDecimal returned = BigDecimal.ZERO;
    private BigDecimal identified = BigDecimal.ZERO;
    private final Set<String> customers = new HashSet<>();
    private final Set<String> products = new HashSet<>();
    private final Set<String> orders = new HashSet<>();
    private final Set<String> returns = new HashSet<>();

    void add(OrderLine line) {
      lines++;
      BigDecimal amount = line.line().amount();
      boolean returns = line.line().quantity().signum() < 0;
      quantity = quantity.add(line.line().quantity());
      sold = returns ? sold : sold.add(amount);
      returned = returns ? returned.add(amount) : returned;
      products.add(line.line().product());
      cancelledLines += line.order().startsWith("C") ? 1 : 0;
      if (line.number() != null) {
        withCustomer++;
        identified = identified.add(amount);
        customers.add(line.number());
        (returns ? this.returns : orders).add(line.order());
      }
    }
  }
}
