package org.stamkunde.customerbase;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/// What all customers of one group together come to; group -1 holds the sales to nobody known. Sums
/// are of exact numbers, so their order does not matter.
record Total(
    int rfmGroup,
    long customers,
    long buyers,
    long again,
    long orders,
    long returned,
    BigDecimal sales,
    BigDecimal returns,
    BigDecimal firstOrders,
    long activeOnes,
    long leavingOnes,
    long lostOnes,
    long scored,
    BigDecimal active,
    BigDecimal activeVariance,
    BigDecimal mean) {
  static final int NOBODY_KNOWN = -1;

  boolean anonymous() {
    return rfmGroup == NOBODY_KNOWN;
  }

  /// Whether nobody, and no sale, is in it.
  boolean nothing() {
    return customers == 0 && sales.signum() == 0 && returns.signum() == 0;
  }

  BigDecimal net() {
    return sales.add(returns);
  }

  static long count(List<Total> totals, ToLongFunction<Total> of) {
    return totals.stream().mapToLong(of).sum();
  }

  static BigDecimal sum(List<Total> totals, Function<Total, BigDecimal> of) {
    return totals.stream().map(of).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
