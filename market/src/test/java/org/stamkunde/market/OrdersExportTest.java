package org.stamkunde.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrdersExportTest {
  private static final long SEED = 3;
  private static final LocalDate TODAY = LocalDate.of(2025, 11, 30);
  private static final MarketOptions OPTIONS = new MarketOptions(300, 2, 0, TODAY);

  @TempDir Path folder;

  @Test
  void equalSeedsGiveEqualBytesAndOthersDoNot() throws IOException {
    assertThat(export(SEED)).isEqualTo(export(SEED));
    assertThat(export(SEED)).isNotEqualTo(export(SEED + 1));
  }

  @Test
  void everyRowHasACellForEachColumnAndNoDayIsAfterToday() throws IOException {
    List<String> rows = export(SEED).lines().toList();
    for (String row : rows) {
      String[] cells = row.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
      assertThat(cells).as(row).hasSameSizeAs(OrdersExport.COLUMNS);
    }
    assertThat(rows.stream().skip(1).map(row -> row.split(",")[1]))
        .isSorted()
        .allMatch(at -> at.compareTo("2023-12-02") >= 0 && at.compareTo("2025-12-01") < 0);
  }

  @Test
  void writingCustomerByCustomerTellsTheSameBesidesTheOrderNumbers() throws IOException {
    Path file = folder.resolve("many.csv");
    long rows = OrdersExport.writeByCustomer(file, SEED, OPTIONS);
    TreeSet<String> streamed = withoutOrder(Files.readString(file));
    assertThat(rows).isEqualTo(Files.readString(file).lines().count() - 1);
    assertThat(streamed).isEqualTo(withoutOrder(export(SEED)));
  }

  private static TreeSet<String> withoutOrder(String text) {
    TreeSet<String> rows = new TreeSet<>();
    text.lines().forEach(row -> rows.add(row.substring(row.indexOf(','))));
    return rows;
  }

  private static String export(long seed) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    OrdersExport.write(bytes, Market.simulate(seed, OPTIONS), TODAY);
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
