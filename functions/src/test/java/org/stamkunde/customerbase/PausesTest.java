package org.stamkunde.customerbase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stamkunde.lifetime.PurchaseHistory;

class PausesTest {
  private static PurchaseHistory on(int... days) {
    return new PurchaseHistory(days, new double[days.length]);
  }

  @Test
  void findsTheRhythmInTheMiddleOfTheCustomersPauses() {
    assertThat(Pauses.rhythm(on(10, 20, 50))).isEqualTo(20);
    assertThat(Pauses.rhythm(on(10, 20, 50, 55))).isEqualTo(10);
    assertThat(Pauses.rhythm(on(10))).isNull();
  }

  @Test
  void knowsTheSharesOfTheShopsPauses() {
    Pauses pauses = Pauses.of(List.of(on(0, 10, 30), on(5, 35, 75), on(7)));
    assertThat(pauses.shorterThan(10)).isZero();
    assertThat(pauses.shorterThan(11)).isCloseTo(.25, within(1e-12));
    assertThat(pauses.shorterThan(40)).isCloseTo(.75, within(1e-12));
    assertThat(pauses.shorterThan(41)).isEqualTo(1);
  }

  @Test
  void weighsTheCustomersOwnPausesAgainstTheShops() {
    Pauses pauses = Pauses.of(List.of(on(0, 10), on(0, 100)));
    assertThat(pauses.overdue(on(0, 10, 20, 30), 60)).isCloseTo((3 + 2 * .5) / 5, within(1e-12));
    assertThat(pauses.overdue(on(0), 60)).isCloseTo(.5, within(1e-12));
  }
}
