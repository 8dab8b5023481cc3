package org.stamkunde.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stamkunde.catalogue.HeldShelf;
import org.stamkunde.catalogue.Products;
import org.stamkunde.catalogue.TestShelf;
import org.stamkunde.manners.Situation.Sale;
import org.stamkunde.manners.consent.AlikeGoods;
import org.stamkunde.manners.consent.TestAlike;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.Happening;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Line;
import org.stamkunde.memory.Stamps;
import org.stamkunde.memory.TestDatabase;
import org.stamkunde.memory.TestMemory;

/// On which purchase an offer rests, by what memory, catalogue and manners really hold.
class SimilarGoodsTest {
  private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
  private TestDatabase database;
  private TestMemory house;
  private AlikeGoods goods;
  private int told;

  @TempDir private Path home;

  @BeforeEach
  void open() {
    database = TestDatabase.open("memory", "catalogue", "manners");
    house = new TestMemory(database, NOW, home);
    Products products =
        new Products(database.client(), house.shop, new Stamps(database.template()));
    HeldShelf held = TestShelf.held(products);
    house.followers.add(TestShelf.follower(database.template(), held));
    goods = TestAlike.of(database.template(), new ShelfLikeness(held));
    buy("K1", "MUG-RED", "Enamel mug, red");
    buy("K1", "POST", "Postage");
    buy("K2", "MUG-BLUE", "Enamel mug, blue");
    buy("K2", "JUG-RED", "Enamel jug, red");
  }

  @AfterEach
  void close() {
    house.close();
    database.close();
  }

  private void buy(String customer, String product, String title) {
    Line line = new Line(product, title, BigDecimal.ONE, BigDecimal.TEN, null);
    house.memory.remember(
        new Happening(
            Identity.number(customer),
            NOW.minus(30 - told, ChronoUnit.DAYS),
            "test",
            "m" + told++,
            new Act.Bought("O" + told, List.of(line), false)));
  }

  private Sale sale(String customer, String offered) {
    return goods.sale(house.memory.of(Identity.number(customer)).orElseThrow(), offered).sale();
  }

  @Test
  void aVariantOfWhatWasBoughtIsSimilarAndAnotherKindIsNot() {
    assertThat(sale("K1", "MUG-BLUE")).isEqualTo(Sale.SIMILAR);
    assertThat(sale("K1", "JUG-RED")).isEqualTo(Sale.OTHER);
    assertThat(sale("K1", "UNKNOWN")).isEqualTo(Sale.OTHER);
    assertThat(sale("K1", "FRAKT")).isEqualTo(Sale.OTHER);
  }

  @Test
  void aNewProductIsKnownInTheNextDecision() {
    assertThat(sale("K1", "MUG-GREEN")).isEqualTo(Sale.OTHER);
    buy("K2", "MUG-GREEN", "Enamel mug, green");
    assertThat(sale("K1", "MUG-GREEN")).isEqualTo(Sale.SIMILAR);
  }

  @Test
  void aDecisionAsksNoDatabaseForFamilies() {
    assertThat(sale("K1", "MUG-BLUE")).isEqualTo(Sale.SIMILAR);
    database.client().sql("drop table catalogue_product, catalogue_shelf").update();
    assertThat(sale("K1", "MUG-BLUE")).isEqualTo(Sale.SIMILAR);
  }

  @Test
  void whatTheShopStatesComesFirst() {
    goods.state("tableware", List.of("MUG-RED", "JUG-RED"));
    assertThat(sale("K1", "JUG-RED")).isEqualTo(Sale.SIMILAR);
    assertThat(sale("K1", "MUG-BLUE")).isEqualTo(Sale.SIMILAR);
    goods.state("gifts", List.of("MUG-BLUE"));
    assertThat(sale("K1", "MUG-BLUE")).isEqualTo(Sale.OTHER);
    goods.state("", List.of("MUG-RED", "MUG-BLUE", "JUG-RED"));
    assertThat(sale("K1", "JUG-RED")).isEqualTo(Sale.OTHER);
  }
}
