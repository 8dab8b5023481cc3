package org.stamkunde.customerbase;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;
import org.stamkunde.lifetime.PurchaseHistory;

/// The purchase histories of everyone, kept in three flat arrays: a million customers with five
/// purchase days each take some 70 megabytes.
final class FlatHistories extends AbstractList<PurchaseHistory> implements RandomAccess {
  private int count;
  private int[] ends = new int[1024];
  private int[] days = new int[4096];
  private double[] amounts = new double[4096];

  @Override
  public boolean add(PurchaseHistory history) {
    int from = start(count);
    int end = from + history.days().length;
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, count * 2);
    }
    if (end > days.length) {
      int room = Math.max(end, days.length + (days.length >> 1));
      days = Arrays.copyOf(days, room);
      amounts = Arrays.copyOf(amounts, room);
    }
    System.arraycopy(history.days(), 0, days, from, history.days().length);
    System.arraycopy(history.amounts(), 0, amounts, from, history.days().length);
    ends[count++] = end;
    return true;
  }

  @Override
  public PurchaseHistory get(int index) {
    int from = start(index);
    return new PurchaseHistory(
        Arrays.copyOfRange(days, from, ends[index]),
        Arrays.copyOfRange(amounts, from, ends[index]));
  }

  private int start(int index) {
    return index == 0 ? 0 : ends[index - 1];
  }

  @Override
  public int size() {
    return count;
  }
}
