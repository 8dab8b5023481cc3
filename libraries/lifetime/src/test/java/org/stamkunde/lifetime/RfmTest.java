package org.stamkunde.lifetime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RfmTest {
  private static final int TODAY = 1000;

  private static PurchaseHistory customer(int purchases, int lastDaysAgo, double each) {
    int[] days = new int[purchases];
    double[] amounts = new double[purchases];
    for (int i = 0; i < purchases; i++) {
      days[i] = TODAY - lastDaysAgo - (purchases - 1 - i) * 7;
      amounts[i] = each;
    }
    return new PurchaseHistory(days, amounts);
  }

  @Test
  void fifthsRunFromOneToFive() {
    List<PurchaseHistory> all = new ArrayList<>();
    for (int i = 1; i <= 100; i++) {
      all.add(customer(i, 101 - i, 10));
    }
    RfmScale scale = RfmScale.of(all, TODAY);
    assertThat(scale.score(all.getFirst())).isEqualTo(new Rfm(1, 1, 1, Rfm.Group.LOST));
    assertThat(scale.score(all.getLast())).isEqualTo(new Rfm(5, 5, 5, Rfm.Group.CHAMPION));
    assertThat(all.stream().filter(c -> scale.score(c).recency() == 3)).hasSize(20);
  }

  @Test
  void theBigBuyerWhoFellSilentMustNotBeLost() {
    List<PurchaseHistory> all = new ArrayList<>();
    for (int i = 1; i <= 100; i++) {
      all.add(customer(1 + i % 5, i, 10));
    }
    PurchaseHistory big = customer(30, 300, 100);
    all.add(big);
    assertThat(RfmScale.of(all, TODAY).score(big).group()).isEqualTo(Rfm.Group.MUST_NOT_LOSE);
  }

  @Test
  void equalCustomersScoreEqually() {
    List<PurchaseHistory> all = java.util.Collections.nCopies(50, customer(1, 10, 5));
    RfmScale scale = RfmScale.of(all, TODAY);
    assertThat(all.stream().map(scale::score).distinct()).hasSize(1);
  }
}
