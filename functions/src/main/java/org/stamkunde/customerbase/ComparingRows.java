package org.stamkunde.customerbase;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.stamkunde.memory.Compares;
import org.stamkunde.memory.Remembered;
import org.stamkunde.memory.Shop;

/// Finds customers of whom the list shows something else than memory tells, and sums that are not
/// theirs.
@Component
class ComparingRows implements Compares {
  private final Rows rows;
  private final Totals totals;
  private final Shop shop;

  ComparingRows(Rows rows, Totals totals, Shop shop) {
    this.rows = rows;
    this.totals = totals;
    this.shop = shop;
  }

  @Override
  public List<Long> differing(List<Remembered> remembered) {
    ZoneId zone = shop.zone();
    List<Facts> customers = new ArrayList<>();
    List<Remembered> anonymous = new ArrayList<>();
    for (Remembered one : remembered) {
      if (one.customer() != null) {
        customers.add(Facts.of(one, zone));
      } else if (!one.orders().isEmpty()) {
        anonymous.add(one);
      }
    }
    List<Long> differing = new ArrayList<>(rows.differing(customers));
    differing.addAll(rows.differingAnonymous(anonymous));
    return differing;
  }

  @Override
  public long mendSums() {
    return totals.mend();
  }
}
