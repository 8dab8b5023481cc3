package org.stamkunde.customerbase;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.stamkunde.memory.Profile;
import org.stamkunde.memory.Remembered;

class KeepingInStepTest {
  private static final long SEED = 20260101;
  private final Village village = Village.of(SEED, 300);

  private static List<Map<String, Object>> all(Room room) {
    return room.template.queryForList(
        """
        select c.*, s.words::text from customerbase_customer c join customerbase_search s using (record)
        order by record
        """);
  }

  private static List<Map<String, Object>> anonymous(Room room) {
    return room.template.queryForList("select * from customerbase_anonymous order by record");
  }

  @Test
  void countsWhatEachCustomerBoughtAndSentBack() {
    try (Room room = new Room(village)) {
      room.hears(village.all);
      for (Remembered one : village.customers()) {
        Map<String, Object> row =
            room.template.queryForMap(
                "select * from customerbase_customer where customer = ?", one.customer());
        assertThat(row.get("orders"))
            .isEqualTo((int) one.orders().stream().filter(Remembered.Order::bought).count());
        assertThat(row.get("returned"))
            .isEqualTo((int) one.orders().stream().filter(Remembered.Order::returned).count());
        assertThat((BigDecimal) row.get("net"))
            .isEqualByComparingTo(one.sales().add(one.returns()));
        assertThat((BigDecimal) row.get("first_order_sales"))
            .isEqualByComparingTo(
                one.orders().stream()
                    .filter(Remembered.Order::bought)
                    .findFirst()
                    .map(Remembered.Order::sales)
                    .orElse(BigDecimal.ZERO));
      }
    }
  }

  @Test
  void isTheSameInWhateverOrderAndPiecesTheNewsComes() {
    List<Remembered> shuffled = new ArrayList<>(village.all);
    Collections.shuffle(shuffled, new Random(SEED));
    try (Room one = new Room(village);
        Room other = new Room(village)) {
      one.hears(village.all);
      shuffled.forEach(r -> other.hears(List.of(r)));
      other.hears(shuffled);
      assertThat(all(other)).isEqualTo(all(one));
      assertThat(anonymous(other)).isEqualTo(anonymous(one));
    }
  }

  @Test
  void forgetsExactlyWhatIsGone() {
    List<Remembered> first = village.all.subList(0, 100);
    List<Remembered> rest = village.all.subList(100, village.all.size());
    try (Room one = new Room(village);
        Room other = new Room(village)) {
      one.hears(first);
      other.hears(village.all);
      other.forgets(rest);
      assertThat(all(other)).isEqualTo(all(one)).hasSize(100);
      assertThat(anonymous(other)).isEmpty();
    }
  }

  @Test
  void movesASaleToTheCustomerWhoTurnsOutToHaveMadeIt() {
    Remembered nobody = village.all.getLast();
    Remembered somebody = Village.sale(nobody.record(), "K7", Profile.UNKNOWN, nobody.orders());
    try (Room room = new Room(village)) {
      room.hears(List.of(nobody));
      room.hears(List.of(somebody));
      assertThat(anonymous(room)).isEmpty();
      assertThat(all(room)).hasSize(1);
      room.hears(List.of(nobody));
      assertThat(anonymous(room)).hasSize(1);
      assertThat(all(room)).isEmpty();
    }
  }
}
