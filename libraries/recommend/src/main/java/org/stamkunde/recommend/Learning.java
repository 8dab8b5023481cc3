package org.stamkunde.recommend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// One reading of all customers, from which the neighbours are learnt. Memory stays bounded: what
/// one customer adds is capped, and past `capacity` purchases only every second, then every fourth
/// customer is kept.
public final class Learning {
  /// A customer with more products than this speaks with the latest of them only.
  private static final int MOST_PRODUCTS = 400;

  private static final int MOST_ITEMS = 50_000;

  private final Tuning tuning;
  private final int today;
  private final int capacity;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private double[] sold = new double[1024];
  private double[] soldRecently = new double[1024];

  private int[] items = new int[1 << 12];
  private float[] weights = new float[1 << 12];
  private int[] starts = new int[1 << 10];
  private int customers;
  private long heard;
  private int stride = 1;

  Learning(Tuning tuning, int today, int capacity) {
    this.tuning = tuning;
    this.today = today;
    this.capacity = capacity;
  }

  /// Hears one customer, or one basket of nobody known. The order of customers is part of the
  /// result's last digits, so hear them in a fixed one.
  public void hear(List<Bought> customer) {
    for (Bought bought : customer) {
      count(bought);
    }
    boolean kept = heard++ % stride == 0;
    if (!kept || customer.size() < 2) {
      return;
    }
    List<Bought> said = latest(customer);
    if (starts[customers] + said.size() > capacity) {
      keepEverySecond();
    }
    append(said);
  }

  public ItemNeighbours finish() {
    return new CoPurchases(
            this.tuning, today, new CoPurchases.Heard(names, sold, soldRecently), MOST_ITEMS)
        .learn(items, weights, starts, customers);
  }

  private void count(Bought bought) {
    Integer number = numbers.get(bought.product());
    if (number == null) {
      number = names.size();
      numbers.put(bought.product(), number);
      names.add(bought.product());
      if (number == sold.length) {
        sold = Arrays.copyOf(sold, 2 * sold.length);
        soldRecently = Arrays.copyOf(soldRecently, 2 * soldRecently.length);
      }
    }
    double age = Math.max(0, today - bought.day());
    sold[number] += 1;
    soldRecently[number] += Decay.after(age, tuning.recentHalfLifeDays());
  }

  private static List<Bought> latest(List<Bought> customer) {
    if (customer.size() <= MOST_PRODUCTS) {
      return customer;
    }
    return customer.stream()
        .sorted(Comparator.comparingInt(Bought::day).reversed().thenComparing(Bought::product))
        .limit(MOST_PRODUCTS)
        .toList();
  }

  private void append(List<Bought> said) {
    int at = starts[customers];
    int end = at + said.size();
    if (end > items.length) {
      int length = Math.min(Math.max(end, 2 * items.length), Math.max(end, capacity));
      items = Arrays.copyOf(items, length);
      weights = Arrays.copyOf(weights, length);
    }
    double damping = StrictMath.pow(said.size(), -tuning.customerDamping());
    for (Bought bought : said) {
      double age = Math.max(0, today - bought.day());
      items[at] = Objects.requireNonNull(numbers.get(bought.product()));
      weights[at++] =
          (float) (damping * bought.strength() * Decay.after(age, tuning.learningHalfLifeDays()));
    }
    customers++;
    if (customers + 1 >= starts.length) {
      starts = Arrays.copyOf(starts, 2 * starts.length);
    }
    starts[customers] = end;
  }

  private void keepEverySecond() {
    int to = 0;
    int left = 0;
    for (int c = 0; c < customers; c += 2) {
      int from = starts[c];
      int length = starts[c + 1] - from;
      System.arraycopy(items, from, items, to, length);
      System.arraycopy(weights, from, weights, to, length);
      starts[left++] = to;
      to += length;
    }
    customers = left;
    starts[customers] = to;
    stride *= 2;
  }
}
