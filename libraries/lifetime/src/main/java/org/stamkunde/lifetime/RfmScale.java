package org.stamkunde.lifetime;

import java.util.Arrays;
import java.util.List;

/// Where the fifths of a shop's customers lie in recency, frequency and money.
///
/// Equal customers always score equally: a score counts the bounds that lie below the customer.
public final class RfmScale {
  private final int today;
  private final double[] recency;
  private final double[] frequency;
  private final double[] money;

  private RfmScale(int today, double[] recency, double[] frequency, double[] money) {
    this.today = today;
    this.recency = recency;
    this.frequency = frequency;
    this.money = money;
  }

  public static RfmScale of(List<PurchaseHistory> customers, int today) {
    double[] lastDays = new double[customers.size()];
    double[] counts = new double[customers.size()];
    double[] sums = new double[customers.size()];
    for (int i = 0; i < customers.size(); i++) {
      PurchaseHistory customer = customers.get(i);
      lastDays[i] = customer.last();
      counts[i] = customer.days().length;
      sums[i] = sum(customer);
    }
    return new RfmScale(today, bounds(lastDays), bounds(counts), bounds(sums));
  }

  public Rfm score(PurchaseHistory customer) {
    int r = score(recency, customer.last());
    int f = score(frequency, customer.days().length);
    int m = score(money, sum(customer));
    boolean recentlyFirst = today - customer.first() <= 60;
    return new Rfm(r, f, m, group(r, f, m, recentlyFirst && customer.days().length <= 2));
  }

  private static Rfm.Group group(int r, int f, int m, boolean isNew) {
    int worth = Math.max(f, m);
    if (isNew && r >= 3) {
      return Rfm.Group.NEW;
    }
    if (r >= 4) {
      return f >= 4 && m >= 4
          ? Rfm.Group.CHAMPION
          : worth >= 3 ? Rfm.Group.LOYAL : Rfm.Group.PROMISING;
    }
    if (r == 3) {
      return worth >= 4 ? Rfm.Group.LOYAL : Rfm.Group.NEEDS_ATTENTION;
    }
    if (f >= 4 && m >= 4) {
      return Rfm.Group.MUST_NOT_LOSE;
    }
    if (worth >= 3) {
      return Rfm.Group.AT_RISK;
    }
    return r == 2 ? Rfm.Group.SLEEPING : Rfm.Group.LOST;
  }

  private static double sum(PurchaseHistory customer) {
    return Arrays.stream(customer.amounts()).sum();
  }

  private static double[] bounds(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double[] bounds = new double[4];
    for (int i = 0; i < 4; i++) {
      int at = (int) Math.ceil((i + 1) * sorted.length / 5.0) - 1;
      bounds[i] = sorted.length == 0 ? Double.POSITIVE_INFINITY : sorted[Math.max(0, at)];
    }
    return bounds;
  }

  private static int score(double[] bounds, double value) {
    int score = 1;
    for (double bound : bounds) {
      if (value > bound) {
        score++;
      }
    }
    return score;
  }
}
