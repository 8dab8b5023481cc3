package org.stamkunde.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stamkunde.memory.AsOf;
import org.stamkunde.memory.Learns;
import org.stamkunde.memory.News;
import org.stamkunde.memory.Profile;
import org.stamkunde.memory.Remembered;
import org.stamkunde.memory.Shop;
import org.stamkunde.memory.Stamps;
import org.stamkunde.memory.TestDatabase;

class ProductsTest {
  private static TestDatabase database;
  private Products products;
  private SightingProducts sighting;

  private static final Shop SHOP =
      new Shop() {
        @Override
        public String currency() {
          return "NOK";
        }

        @Override
        public ZoneId zone() {
          return ZoneOffset.UTC;
        }

        @Override
        public AsOf today() {
          return new AsOf(
              LocalDate.of(2026, 3, 10), Instant.parse("2026-03-10T12:00:00Z"), ZoneOffset.UTC);
        }
      };

  @BeforeAll
  static void open() {
    database = TestDatabase.open("catalogue");
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @BeforeEach
  void begin() {
    for (String table : List.of("title", "month", "product", "buyers", "sighting")) {
      database.client().sql("truncate catalogue_" + table).update();
    }
    products = new Products(database.client(), SHOP, new Stamps(database.template()));
    sighting = new SightingProducts(database.template(), new HeldShelf(products));
  }

  private static News.Sold sold(String product, String title, int month, int lines, int quantity) {
    int sign = Integer.signum(lines);
    return new News.Sold(
        product,
        title,
        YearMonth.of(2026, month),
        lines,
        BigDecimal.valueOf(quantity),
        BigDecimal.valueOf(quantity * 10L),
        BigDecimal.valueOf(-sign),
        BigDecimal.valueOf(-10L * sign));
  }

  private void hear(News.Sold... sold) {
    sighting.heard(new News(List.of(), List.of(), List.of(sold)));
  }

  @Test
  void theTitleOfMostLinesWinsAndAnEmptyOneNever() {
    hear(sold("A", "", 1, 9, 9), sold("A", "Shirt", 1, 2, 2), sold("A", "Skjorte", 2, 3, 3));
    assertThat(products.shelf().product("A").title()).isEqualTo("Skjorte");
    hear(sold("A", "Shirt", 2, 1, 1));
    assertThat(products.shelf().product("A").title()).isEqualTo("Shirt");
  }

  @Test
  void anUndoLeavesNothingBehind() {
    hear(sold("A", "Shirt", 1, 2, 2), sold("B", "Coat", 1, 1, 1));
    hear(sold("A", "Shirt", 1, -2, -2));
    assertThat(products.shelf().knows("A")).isFalse();
    assertThat(products.months("A")).isEmpty();
    assertThat(products.count("")).isEqualTo(1);
    assertThat(products.shelf().knows("B")).isTrue();
  }

  @Test
  void tellsTheSalesOfTheLastTwelveMonths() {
    hear(sold("A", "Shirt", 1, 2, 5), sold("A", "Shirt", 2, 1, 3));
    Sales sales = products.sales(List.of("A", "unknown")).get("A");
    assertThat(sales.sold()).isEqualByComparingTo("8");
    assertThat(sales.amount()).isEqualByComparingTo("80");
    assertThat(sales.returned()).isEqualByComparingTo("2");
    assertThat(sales.price()).isEqualByComparingTo("10");
    assertThat(products.sales(List.of("unknown"))).isEmpty();
  }

  @Test
  void listsFromPlaceToPlaceAndFindsByEveryWord() {
    for (int i = 0; i < 7; i++) {
      hear(sold("P" + i, "Wool shirt " + i, 1, 1, 1 + i / 2));
    }
    List<Selling> first = products.list("", null, 3);
    List<Selling> second = products.list("", first.getLast().place(), 3);
    List<Selling> third = products.list("", second.getLast().place(), 3);
    assertThat(first).extracting(Selling::product).containsExactly("P6", "P4", "P5");
    assertThat(second).extracting(Selling::product).containsExactly("P2", "P3", "P0");
    assertThat(third).extracting(Selling::product).containsExactly("P1");
    Selling.Place place = first.getLast().place();
    assertThat(Selling.Place.read(place.text())).contains(place);
    assertThat(Selling.Place.read("no place")).isEmpty();
    assertThat(products.list("shirt 4 wool", null, 9)).hasSize(1);
    assertThat(products.count("wool")).isEqualTo(7);
  }

  @Test
  void whatAnImportSoldIsOnTheShelfWhenEverybodyIsLearntFromAndGoesWithItsUndo() {
    hear(sold("P0", "Tab\t and \\ line\n0", 1, 2, 2));
    News.Sold[] slice =
        IntStream.range(0, 600)
            .mapToObj(i -> sold("P" + i, "Tab\t and \\ line\n" + i, 1, 2, 3))
            .toArray(News.Sold[]::new);
    hear(slice);
    hear(slice);
    begin(SHOP.today());
    assertThat(products.count("")).isEqualTo(600);
    assertThat(products.shelf().product("P7").title()).isEqualTo("Tab\t and \\ line\n7");
    assertThat(products.sales(List.of("P7")).get("P7").sold()).isEqualByComparingTo("6");
    assertThat(products.sales(List.of("P0")).get("P0").sold()).isEqualByComparingTo("8");
    News.Sold[] back =
        IntStream.range(0, 600)
            .mapToObj(i -> sold("P" + i, "Tab\t and \\ line\n" + i, 1, -4, -6))
            .toArray(News.Sold[]::new);
    hear(back);
    begin(SHOP.today());
    assertThat(products.count("")).isEqualTo(1);
    assertThat(products.sales(List.of("P0")).get("P0").sold()).isEqualByComparingTo("2");
    assertThat(products.shelf().knows("P7")).isFalse();
  }

  private Learns.Learning begin(AsOf today) {
    return new CountingBuyers(database.template(), sighting, database.transactions()).begin(today);
  }

  @Test
  void countsBuyersAndThoseWhoCameBack() {
    hear(sold("A", "Shirt", 1, 3, 3));
    Learns.Learning counting = begin(SHOP.today());
    counting.hear(bought("C1", 1));
    counting.hear(bought("C2", 3));
    counting.hear(bought(null, 1));
    counting.finish();
    Sales sales = products.sales(List.of("A")).get("A");
    assertThat(sales.buyers()).isEqualTo(2);
    assertThat(sales.againShare()).isEqualTo(0.5);
  }

  private static Remembered bought(String customer, int times) {
    return new Remembered(
        1,
        1,
        customer,
        Profile.UNKNOWN,
        List.of(),
        List.of(
            new Remembered.Owned(
                "A", times, BigDecimal.valueOf(times), BigDecimal.TEN, null, null)),
        List.of(),
        List.of());
  }
}
