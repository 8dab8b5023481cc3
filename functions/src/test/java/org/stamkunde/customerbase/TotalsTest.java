package org.stamkunde.customerbase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import org.stamkunde.memory.News;
import org.stamkunde.memory.Profile;
import org.stamkunde.memory.Remembered;

class TotalsTest {
  private static final long SEED = 4711;

  private static boolean kept(Room room) {
    return Boolean.TRUE.equals(
        room.template.queryForObject(
            "select exists (select from customerbase_total)", Boolean.class));
  }

  @Test
  void equalWhatCountingGivesAfterEachChange() {
    Village village = Village.of(SEED, 120);
    SplittableRandom random = new SplittableRandom(SEED);
    try (Room room = new Room(village)) {
      room.hears(village.all);
      Statement before = room.figures.statement();
      assertThat(kept(room)).isTrue();
      for (int i = 0; i < 60; i++) {
        room.follower.heard(change(village, random));
        assertThat(kept(room)).isTrue();
        assertThat(room.totals.now())
            .as("seed %d, change %d", SEED, i)
            .isEqualTo(room.totals.counted());
      }
      assertThat(room.figures.statement()).isNotEqualTo(before);
      for (int i = 0; i < village.all.size(); i += 30) {
        room.hears(village.all.subList(i, Math.min(i + 30, village.all.size())));
      }
      assertThat(room.figures.statement().revenue()).isEqualTo(before.revenue());
      assertThat(room.totals.now()).isEqualTo(room.totals.counted());
    }
  }

  private static News change(Village village, SplittableRandom random) {
    List<Remembered> changed = new ArrayList<>();
    List<Long> gone = new ArrayList<>();
    for (int i = random.nextInt(1, 6); i > 0; i--) {
      Remembered one = village.all.get(random.nextInt(village.all.size()));
      if (random.nextInt(4) == 0) {
        gone.add(one.record());
      } else {
        List<Remembered.Order> fewer =
            one.orders().subList(0, random.nextInt(one.orders().size() + 1));
        String customer = random.nextInt(5) == 0 ? null : "K" + one.record();
        changed.add(Village.sale(one.record(), customer, Profile.UNKNOWN, fewer));
      }
    }
    changed.removeIf(one -> gone.contains(one.record()));
    return new News(
        changed.stream()
            .collect(
                java.util.stream.Collectors.toMap(
                    Remembered::record, one -> one, (one, other) -> other))
            .values()
            .stream()
            .toList(),
        gone,
        List.of());
  }

  @Test
  void areLeftWhileManyChangeAndCountedAnewWhenEverybodyIsLearntFrom() {
    Village village = Village.of(SEED, 300);
    try (Room room = new Room(village)) {
      room.hears(village.all.subList(0, 100));
      Statement first = room.figures.statement();
      assertThat(kept(room)).isTrue();
      room.hears(village.all);
      assertThat(kept(room)).isFalse();
      assertThat(room.figures.statement().customers()).isEqualTo(300);
      assertThat(first.customers()).isEqualTo(100);
      village.today = village.today.plusDays(1);
      assertThat(room.figures.statement().customers()).isEqualTo(300);
      assertThat(kept(room)).isTrue();
      assertThat(room.totals.now()).isEqualTo(room.totals.counted());
    }
  }

  @Test
  void areMendedWhereTheyAreNotWhatCountingGives() {
    try (Room room = new Room(Village.of(SEED, 120))) {
      room.hears(Village.of(SEED, 120).all);
      room.figures.statement();
      assertThat(mended(room)).isZero();
      room.template.update(
          "update customerbase_total set sales = sales + 1 where (share, rfm_group) in"
              + " (select share, rfm_group from customerbase_total where customers > 0 limit 1)");
      assertThat(mended(room)).isOne();
      assertThat(room.totals.now()).isEqualTo(room.totals.counted());
      assertThat(mended(room)).isZero();
    }
  }

  private static Long mended(Room room) {
    return new TransactionTemplate(room.database.transactions())
        .execute(status -> room.totals.mend());
  }
}
