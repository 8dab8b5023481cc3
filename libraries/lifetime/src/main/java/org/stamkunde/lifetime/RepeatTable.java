package org.stamkunde.lifetime;

import java.util.Arrays;
import java.util.List;

/// What the models of buying need of each customer: how many repeat purchases (x), how long after
/// the first the last of them came (tₓ), and how long ago the first was (T). Equal rows are kept
/// once, with their number, in the order of their first appearance.
public final class RepeatTable {
  private int size;
  private final int[] x;
  private final double[] tx;
  private final double[] age;
  private final double[] weight;
  private final int maxX;
  private final long customers;

  private RepeatTable(int[] counts, double[] lasts, double[] ages) {
    int n = counts.length;
    x = new int[n];
    tx = new double[n];
    age = new double[n];
    weight = new double[n];
    int[] slots = new int[Integer.highestOneBit(Math.max(8, n)) * 4];
    int highest = 0;
    for (int i = 0; i < n; i++) {
      check(counts[i], lasts[i], ages[i]);
      highest = Math.max(highest, counts[i]);
      int slot = slotOf(counts[i], lasts[i], ages[i], slots);
      if (slots[slot] == 0) {
        x[size] = counts[i];
        tx[size] = lasts[i];
        age[size] = ages[i];
        slots[slot] = ++size;
      }
      weight[slots[slot] - 1]++;
    }
    maxX = highest;
    customers = n;
  }

  /// The same time unit in both times; any unit will do.
  public static RepeatTable of(int[] frequency, double[] recency, double[] age) {
    return new RepeatTable(frequency, recency, age);
  }

  /// The customers' purchases until a day, in units of so many days; later customers are left out.
  static RepeatTable of(List<PurchaseHistory> customers, int until, double unitDays) {
    int n = customers.size();
    int[] counts = new int[n];
    double[] lasts = new double[n];
    double[] ages = new double[n];
    int used = 0;
    for (PurchaseHistory customer : customers) {
      int seen = customer.countUntil(until);
      if (seen > 0) {
        counts[used] = seen - 1;
        lasts[used] = (customer.days()[seen - 1] - customer.first()) / unitDays;
        ages[used] = (until - customer.first()) / unitDays;
        used++;
      }
    }
    return new RepeatTable(
        Arrays.copyOf(counts, used), Arrays.copyOf(lasts, used), Arrays.copyOf(ages, used));
  }

  private static void check(int count, double last, double age) {
    if (count < 0 || !(last >= 0 && last <= age) || (count == 0 && last > 0)) {
      throw new IllegalArgumentException(
          "row (x %d, recency %s, age %s) must have 0 ≤ recency ≤ age, and no recency without a repeat purchase\nMaybe recency was counted back from today."
              .formatted(count, last, age));
    }
  }

  private int slotOf(int count, double last, double old, int[] slots) {
    long hash =
        (count * 0x9e3779b97f4a7c15L
                ^ Double.doubleToRawLongBits(last) * 0xbf58476d1ce4e5b9L
                ^ Double.doubleToRawLongBits(old))
            * 0x94d049bb133111ebL;
    int slot = (int) (hash >>> 33) & (slots.length - 1);
    while (slots[slot] != 0) {
      int row = slots[slot] - 1;
      if (x[row] == count && tx[row] == last && age[row] == old) {
        return slot;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  /// How many different rows there are.
  public int size() {
    return size;
  }

  public long customers() {
    return customers;
  }

  int x(int row) {
    return x[row];
  }

  double tx(int row) {
    return tx[row];
  }

  double age(int row) {
    return age[row];
  }

  double weight(int row) {
    return weight[row];
  }

  int maxX() {
    return maxX;
  }

  double meanAge() {
    double sum = 0;
    for (int i = 0; i < size; i++) {
      sum += weight[i] * age[i];
    }
    return customers == 0 ? 1 : Math.max(sum / customers, 1e-9);
  }
}
