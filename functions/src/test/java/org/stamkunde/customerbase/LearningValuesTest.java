package org.stamkunde.customerbase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.stamkunde.memory.Remembered;

class LearningValuesTest {
  private static final long SEED = 31;
  private static final Village village = Village.of(SEED, 400);
  private static Room room;

  @BeforeAll
  static void open() {
    room = new Room(village);
    room.hears(village.all);
  }

  @AfterAll
  static void close() {
    room.close();
  }

  private static BigDecimal sum(
      java.util.function.Function<Remembered, BigDecimal> what, boolean anonymous) {
    return village.all.stream()
        .filter(r -> r.anonymous() == anonymous)
        .map(what)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static List<Map<String, Object>> scores(Room room) {
    return room.template.queryForList(
        """
        select customer, scored, active, mean, low, high, lifetime, overdue, at_stake, state, recency,
          frequency, money, rfm_group
        from customerbase_customer order by customer
        """);
  }

  @Test
  void countsTheBaseExactly() {
    Statement base = room.figures.statement();
    Statement.Revenue revenue = base.revenue();
    assertThat(base.customers()).isEqualTo(400);
    assertThat(base.orders())
        .isEqualTo(orders(Remembered.Order::bought))
        .isNotEqualTo(orders(order -> true));
    assertThat(base.returns()).isEqualTo(orders(Remembered.Order::returned));
    BigDecimal known = sum(Remembered::sales, false);
    assertThat(revenue.sales()).isEqualByComparingTo(known.add(sum(Remembered::sales, true)));
    assertThat(revenue.identified())
        .isEqualByComparingTo(known.add(sum(Remembered::returns, false)));
    assertThat(revenue.anonymous())
        .isEqualByComparingTo(sum(Remembered::sales, true).add(sum(Remembered::returns, true)));
    assertThat(revenue.net()).isEqualByComparingTo(revenue.sales().add(revenue.returns()));
    assertThat(base.repeatRevenueShare())
        .isCloseTo(
            1 - sum(LearningValuesTest::firstOrder, false).doubleValue() / known.doubleValue(),
            within(1e-12));
    assertThat(base.standings().active() + base.standings().leaving() + base.standings().lost())
        .isEqualTo(scores(room).stream().filter(row -> (Boolean) row.get("scored")).count());
  }

  private static BigDecimal firstOrder(Remembered one) {
    return one.orders().stream()
        .filter(Remembered.Order::bought)
        .findFirst()
        .map(Remembered.Order::sales)
        .orElse(BigDecimal.ZERO);
  }

  private static long orders(java.util.function.Predicate<Remembered.Order> which) {
    return village.customers().stream().flatMap(r -> r.orders().stream()).filter(which).count();
  }

  @Test
  void addsUpWhatEachIsExpectedToBring() {
    Statement base = room.figures.statement();
    double mean = 0;
    double active = 0;
    for (Map<String, Object> row : scores(room)) {
      mean += (double) row.get("mean");
      active += (double) row.get("active");
    }
    assertThat(base.expectedValue12Months().mean()).isCloseTo(mean, within(1e-6 * mean));
    assertThat(base.probablyActive()).isCloseTo(active, within(1e-6 * active));
    assertThat(base.expectedValue12Months().low())
        .isPositive()
        .isLessThan(base.expectedValue12Months().mean());
    assertThat(base.expectedValue12Months().high())
        .isGreaterThan(base.expectedValue12Months().mean());
    assertThat(base.model().name()).isNotNull();
    assertThat(base.model().parameters()).isNotEmpty();
  }

  @Test
  void givesEqualFiguresForEqualDataToTheLastDigit() {
    Village other = new Village();
    List<Remembered> shuffled = new ArrayList<>(village.all);
    Collections.shuffle(shuffled, new Random(SEED));
    long record = 1;
    for (Remembered one : shuffled) {
      other.all.add(Village.sale(record++, one.customer(), one.profile(), one.orders()));
    }
    try (Room second = new Room(other)) {
      other.all.forEach(one -> second.hears(List.of(one)));
      assertThat(second.figures.statement()).isEqualTo(room.figures.statement());
      assertThat(second.figures.months()).isEqualTo(room.figures.months());
      assertThat(scores(second)).isEqualTo(scores(room));
    }
  }

  @Test
  void explainsExactlyTheValueThatItTells() {
    for (Remembered one : village.customers().subList(0, 50)) {
      CustomerValue value = room.values.of(one.customer()).orElseThrow();
      if (value.expected12Months() != null) {
        assertThat(room.values.why(one.customer()).orElseThrow())
            .matches(why -> why.addsUp())
            .matches(why -> why.value() == value.expected12Months().mean());
      }
    }
  }

  @Test
  void namesThoseWhoAreWorthAWordInTheOrderOfWhatIsAtStake() {
    List<CustomerValue> worth = room.values.worthAWord(50);
    assertThat(worth)
        .hasSize(50)
        .isSortedAccordingTo((a, b) -> Double.compare(b.atStake(), a.atStake()));
    assertThat(worth)
        .allSatisfy(one -> {
          assertThat(one.daysSinceLast()).isGreaterThanOrEqualTo(Score.JUST_BOUGHT_DAYS);
          assertThat(one.overdue()).isGreaterThanOrEqualTo(Score.PAST_THE_RHYTHM);
          assertThat(one.basis()).isEqualTo("revenue");
        });
  }

  @Test
  void valuesASingleChangeByWhatWasLearnedLastAlsoInANewProcess() {
    room.figures.statement();
    List<Map<String, Object>> before = scores(room);
    Learned reread = new Learned(room.jdbc);
    KeepingInStep follower = new KeepingInStep(room.rows, reread, village, room.jdbc, room.totals);
    List<Remembered> some = village.customers().subList(0, 20);
    follower.heard(new org.stamkunde.memory.News(some, List.of(), List.of()));
    assertThat(scores(room)).isEqualTo(before);
  }

  @Test
  void learnsAnewWhenADayHasPassed() {
    try (Room other = new Room(Village.of(SEED, 400))) {
      other.hears(other.village.all);
      Statement first = other.figures.statement();
      other.village.today = other.village.today.plusDays(40);
      Statement later = other.figures.statement();
      assertThat(later.asOf()).isEqualTo(first.asOf().plusDays(40));
      assertThat(later.probablyActive()).isNotEqualTo(first.probablyActive());
      assertThat(later.revenue()).isEqualTo(first.revenue());
    }
  }

  @Test
  void saysThatItKnowsNothingOfAnEmptyShop() {
    try (Room empty = new Room(new Village())) {
      Statement base = empty.figures.statement();
      assertThat(base.customers()).isZero();
      assertThat(base.probablyActive()).isNull();
      assertThat(base.expectedValue12Months().mean()).isNull();
      assertThat(base.repeatRevenueShare()).isNull();
      assertThat(base.model().name()).isNull();
      assertThat(empty.figures.months()).isEmpty();
      assertThat(empty.values.worthAWord(20)).isEmpty();
      assertThat(empty.values.of("K1")).isEmpty();
    }
  }

  @Test
  void countsCohortsByTheQuarterOfTheFirstPurchase() {
    Statement base = room.figures.statement();
    long buyers = scores(room).stream().filter(row -> (Boolean) row.get("scored")).count();
    assertThat(base.cohorts().stream().mapToLong(Statement.Cohort::customers).sum())
        .isEqualTo(buyers);
    assertThat(base.cohorts())
        .allSatisfy(cohort ->
            assertThat(cohort.again())
                .allSatisfy(again -> assertThat(again.share()).isBetween(0.0, 1.0)));
  }
}
