package org.stamkunde.customerbase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stamkunde.lifetime.Rfm;
import org.stamkunde.memory.Remembered;

class CustomersTest {
  private static final long SEED = 4711;
  private static final Village village = Village.of(SEED, 237);
  private static Room room;

  @BeforeAll
  static void open() {
    room = new Room(village);
    room.hears(village.all);
    room.madeUpScores(SEED);
  }

  @AfterAll
  static void close() {
    room.close();
  }

  private static List<String> ids(Listed page) {
    return page.rows().stream().map(Listed.Row::customer).toList();
  }

  private static Wanted wanted(
      Conditions conditions, Sort sort, boolean down, @Nullable Cursor from) {
    Cursor carried = from == null ? null : Cursor.read(from.written(), from.back());
    return new Wanted(conditions, sort, down, carried);
  }

  private static List<String> all(Conditions conditions, Sort sort, boolean down) {
    List<String> found = new ArrayList<>();
    Cursor from = null;
    do {
      Listed page = room.customers.page(wanted(conditions, sort, down, from), 20);
      assertThat(page.first()).isEqualTo(page.rows().isEmpty() ? 1 : found.size() + 1);
      found.addAll(ids(page));
      from = page.next();
    } while (from != null);
    return found;
  }

  @ParameterizedTest
  @CsvSource({
    "NAME,true",
    "NAME,false",
    "LAST,true",
    "LAST,false",
    "VALUE,true",
    "VALUE,false",
    "REVENUE,true",
    "REVENUE,false",
    "ACTIVE,true",
    "ACTIVE,false"
  })
  void showsEachCustomerOnceInEachSort(Sort sort, boolean down) {
    assertThat(all(Conditions.NONE, sort, down))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            village.customers().stream().map(Remembered::customer).toList());
  }

  @ParameterizedTest
  @CsvSource({"NAME,false", "LAST,true", "VALUE,true", "REVENUE,false", "ACTIVE,true"})
  void goesBackTheWayItCame(Sort sort, boolean down) {
    List<Listed> there = new ArrayList<>();
    Cursor from = null;
    do {
      there.add(room.customers.page(wanted(Conditions.NONE, sort, down, from), 20));
      from = there.getLast().next();
    } while (from != null);
    Cursor back = there.getLast().earlier();
    for (int i = there.size() - 2; i >= 0; i--) {
      Listed page = room.customers.page(wanted(Conditions.NONE, sort, down, back), 20);
      assertThat(ids(page)).isEqualTo(ids(there.get(i)));
      assertThat(page.first()).isEqualTo(there.get(i).first());
      back = page.earlier();
    }
    assertThat(back).isNull();
  }

  @Test
  void sortsAsTheReaderExpects() {
    List<String> names =
        room
            .customers
            .page(new Wanted(Conditions.NONE, Sort.NAME, false, null), 1000)
            .rows()
            .stream()
            .map(row -> Found.sortedAs(row.name(), row.customer()))
            .toList();
    assertThat(names).isSortedAccordingTo(Comparator.naturalOrder());
    assertThat(
            room.customers.page(new Wanted(Conditions.NONE, Sort.VALUE, true, null), 1000).rows())
        .extracting(row -> row.expected12Months().mean())
        .isSortedAccordingTo(Comparator.reverseOrder());
  }

  private static List<String> naive(java.util.function.Predicate<Listed.Row> fits) {
    return room
        .customers
        .page(new Wanted(Conditions.NONE, Sort.VALUE, true, null), 1000)
        .rows()
        .stream()
        .filter(fits)
        .map(Listed.Row::customer)
        .toList();
  }

  private static void finds(Conditions conditions, java.util.function.Predicate<Listed.Row> fits) {
    List<String> wanted = naive(fits);
    assertThat(all(conditions, Sort.VALUE, true)).isEqualTo(wanted).isNotEmpty();
    assertThat(room.customers.fitting(conditions))
        .isEqualTo(new Listed.Fitting(wanted.size(), false));
  }

  @Test
  void filtersByEachCondition() {
    finds(
        new Conditions("", Standing.LEAVING, null, null, null, null),
        r -> r.standing() == Standing.LEAVING);
    finds(new Conditions("", null, "DK", null, null, null), r -> "DK".equals(r.country()));
    finds(new Conditions("", null, null, true, null, null), r -> r.orders() > 1);
    finds(new Conditions("", null, null, false, null, null), r -> r.orders() == 1);
    finds(
        new Conditions("", null, null, null, Rfm.Group.LOYAL, null),
        r -> r.group() == Rfm.Group.LOYAL);
    finds(
        new Conditions("", null, null, null, null, 250.0), r -> r.expected12Months().mean() >= 250);
    finds(
        new Conditions("øst", Standing.LOST, "NO", null, null, 100.0),
        r ->
            r.name() != null
                && (r.name().contains("Øst")
                    || r.name().contains("Øyst") && r.name().contains("Øst"))
                && r.standing() == Standing.LOST
                && "NO".equals(r.country())
                && r.expected12Months().mean() >= 100);
  }

  @Test
  void findsByNameNumberAndAddress() {
    finds(
        new Conditions("ÅSE kro", null, null, null, null, null), r -> "Åse Krogh".equals(r.name()));
    finds(new Conditions("k1005", null, null, null, null, null), r -> r.customer().equals("K1005"));
    finds(
        new Conditions("k1005@example.com", null, null, null, null, null),
        r -> r.customer().equals("K1005"));
    finds(
        new Conditions("å", null, null, null, null, null),
        r -> r.name() != null && r.name().startsWith("Å"));
    assertThat(
            all(new Conditions("nobody'\\ | & !", null, null, null, null, null), Sort.NAME, false))
        .isEmpty();
  }

  @Test
  void knowsTheCountries() {
    assertThat(room.customers.countries()).containsExactly("DK", "GB", "NO");
  }

  @Test
  void readsNoCursorThatItHasNotWritten() {
    assertThat(Cursor.read("nonsense!", false)).isNull();
    assertThat(Cursor.read("", false)).isNull();
    assertThat(Cursor.read("YWJj", true)).isNull();
  }
}
