package org.stamkunde.memory.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowFaultsTest {
  private static final String HEADER = "Order,Product,Name,Quantity,Date,Price,Customer,Note\n";
  private static final String GOOD = "1,A1,Shirt,1,2025-01-05,199.50,C7,x\n";
  private static final Map<String, RowFault> ROWS = new LinkedHashMap<>();

  static {
    ROWS.put(",A1,Shirt,1,2025-01-05,199.50,C7,x", RowFault.NO_ORDER);
    ROWS.put("5.36E+05,A1,Shirt,1,2025-01-05,199.50,C7,x", RowFault.SHORTENED);
    ROWS.put("1,,,1,2025-01-05,199.50,C7,x", RowFault.NO_PRODUCT);
    ROWS.put("1,A1,Shirt,,2025-01-05,199.50,C7,x", RowFault.NO_QUANTITY);
    ROWS.put("1,A1,Shirt,two,2025-01-05,199.50,C7,x", RowFault.BAD_QUANTITY);
    ROWS.put("1,A1,Shirt,1,,199.50,C7,x", RowFault.NO_DATE);
    ROWS.put("1,A1,Shirt,1,yesterday,199.50,C7,x", RowFault.BAD_DATE);
    ROWS.put("1,A1,Shirt,1,2025-02-30,199.50,C7,x", RowFault.BAD_DATE);
    ROWS.put("1,A1,Shirt,1,1969-12-31,199.50,C7,x", RowFault.EARLY);
    ROWS.put("1,A1,Shirt,1,2125-01-05,199.50,C7,x", RowFault.LATE);
    ROWS.put("1,A1,Shirt,1,2025-01-05,,C7,x", RowFault.NO_PRICE);
    ROWS.put("1,A1,Shirt,1,2025-01-05,\"199,50\",C7,x", RowFault.BAD_PRICE);
    ROWS.put("1,A1,Shirt,1,2025-01-05,#REF!,C7,x", RowFault.BAD_PRICE);
    ROWS.put("1,A1,Shirt,1,2025-01-05,1234567890123456,C7,x", RowFault.ABSURD);
    ROWS.put("1,A1,Shirt,99999999999,2025-01-05,99999999999,C7,x", RowFault.ABSURD);
    ROWS.put("1,A1,Shirt", RowFault.TOO_FEW);
    ROWS.put("1,A1,Shirt,1,2025-01-05,199.50,C7,x,y", RowFault.TOO_MANY);
    ROWS.put("1,A1,Shi\u0000rt,1,2025-01-05,199.50,C7,x", RowFault.CONTROL);
    ROWS.put("1," + "A".repeat(300) + ",Shirt,1,2025-01-05,199.50,C7,x", RowFault.TOO_LONG);
    ROWS.put("1,A1," + "S".repeat(3000) + ",1,2025-01-05,199.50,C7,x", RowFault.TOO_LONG);
  }

  @TempDir Path folder;

  @Test
  void everyFaultIsToldWithItsLineAndTheRestIsTaken() {
    ROWS.forEach((row, fault) -> {
      OrdersFolder.Given given =
          new OrdersFolder(folder).read(HEADER + GOOD.repeat(5) + row + "\n" + GOOD);
      assertThat(given.rejects()).as(row).hasSize(1);
      OrdersReading.Reject reject = given.rejects().getFirst();
      assertThat(reject.why()).as(row).isEqualTo(fault.why());
      assertThat(reject.line()).as(row).isEqualTo(7);
      assertThat(given.lines()).as(row).hasSize(6);
      assertThat(given.reading().rows()).isEqualTo(7);
      assertThat(given.reading().accepted()).isEqualTo(6);
      assertThat(given.reading().rejected()).isEqualTo(1);
    });
  }

  @Test
  void aRejectNamesTheColumnAndTheCell() {
    OrdersFolder.Given given =
        new OrdersFolder(folder)
            .read(HEADER + GOOD.repeat(5) + "1,A1,Shirt,two,2025-01-05,199.50,C7,x\n");
    OrdersReading.Reject reject = given.rejects().getFirst();
    assertThat(reject.column()).isEqualTo("Quantity");
    assertThat(reject.says()).isEqualTo("two");
    assertThat(reject.cells()).hasSize(8).startsWith("1", "A1");
  }

  @Test
  void aRowWithoutItsLastUnneededCellsIsTaken() {
    OrdersFolder.Given given =
        new OrdersFolder(folder).read(HEADER + "1,A1,Shirt,1,2025-01-05,199.50\n");
    assertThat(given.rejects()).isEmpty();
    assertThat(given.lines().getFirst().number()).isNull();
  }

  @Test
  void quantityZeroAndPriceBelowZeroAreTaken() {
    OrdersFolder.Given given =
        new OrdersFolder(folder)
            .read(
                HEADER
                    + "1,A1,Shirt,0,2025-01-05,199.50,C7,x\nA563185,B,Adjust bad debt,1,2025-01-05,-11062.06,,x\n");
    assertThat(given.lines()).hasSize(2);
    assertThat(given.lines().getLast().line().price()).isEqualByComparingTo("-11062.06");
  }

  @Test
  void moreThanAFifthRejectedRefusesTheFile() {
    String bad = "1,A1,Shirt,two,2025-01-05,199.50,C7,x\n";
    OrdersFolder orders = new OrdersFolder(folder);
    assertThat(orders.read(HEADER + GOOD.repeat(8) + bad.repeat(2)).rejects()).hasSize(2);
    String text = HEADER + GOOD.repeat(7) + bad.repeat(2) + ",,,,,,C7,\n";
    assertThatThrownBy(() -> orders.read(text))
        .isInstanceOfSatisfying(
            TooManyRejects.class,
            many -> {
              assertThat(many.rows()).isEqualTo(10);
              assertThat(many.rejected()).isEqualTo(3);
              assertThat(many.reasons()).containsEntry(RowFault.BAD_QUANTITY.why(), 2L);
              assertThat(many)
                  .hasMessageContaining("--accept-rejects")
                  .hasMessageContaining("30 %")
                  .hasMessageContaining("line 9");
            });
    OrdersFolder.Given given = orders.read(text, StandardCharsets.UTF_8, OrdersFolder.accepting());
    assertThat(given.reading().accepted()).isEqualTo(7);
    assertThat(given.rejects()).hasSize(3);
  }

  @Test
  void idsThatASpreadsheetTurnedIntoDecimalsAreWhole() {
    OrdersFolder orders = new OrdersFolder(folder);
    OrdersFolder.Given given =
        orders.read(
            HEADER
                + "536365.0,22423.0,x,1,2025-01-05,1,17850.0,x\nC536379.0x,10.0,x,-1,2025-01-05,1,,x\n");
    assertThat(given.lines())
        .extracting(OrderLine::order)
        .containsExactly("536365.0", "C536379.0x");
    given =
        orders.read(
            HEADER
                + "536365.0,22423.0,x,1,2025-01-05,1,17850.0,x\nC536379,22424.0,x,-1,2025-01-05,1,nan,x\n");
    assertThat(given.lines()).extracting(OrderLine::order).containsExactly("536365", "C536379");
    assertThat(given.lines()).extracting(OrderLine::number).containsExactly("17850", null);
    assertThat(given.lines()).extracting(l -> l.line().product()).containsExactly("22423", "22424");
    given = orders.read(HEADER + "1,v1.0,x,1,2025-01-05,1,1.0,x\n2,V1.0,x,1,2025-01-05,1,1.1,x\n");
    assertThat(given.lines()).extracting(OrderLine::number).containsExactly("1.0", "1.1");
    assertThat(given.lines()).extracting(l -> l.line().product()).containsExactly("v1.0", "V1.0");
  }
}
