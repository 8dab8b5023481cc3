package org.stamkunde.memory;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

/// What changed in one transaction: the new memory of each changed record, the records that are
/// gone (the last happening was retracted, or the customer is remembered under another record), and
/// what was sold more (or, by an undo, less) of each product. Of what a customer only saw, visited
/// or did for the shop's own word nothing is told here, as no list shows it.
public record News(List<Remembered> changed, List<Long> gone, List<Sold> sold) {

  /// The change in what was sold of one product under one title in one month of the shop's zone.
  /// Returned quantities and amounts are at or below zero; all numbers change sign when lines are
  /// retracted.
  public record Sold(
      String product,
      String title,
      YearMonth month,
      int lines,
      BigDecimal quantity,
      BigDecimal amount,
      BigDecimal returnedQuantity,
      BigDecimal returnedAmount) {}
}
