package org.stamkunde.customerbase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/// The figures of the customer base, as of the shop's today.
public interface Figures {
  Statement statement();

  /// Sales by month, the oldest first; months without a sale between two others are there too.
  List<Month> months();

  /// Sales of one month: customers' first orders, their later ones, and sales to nobody known;
  /// `returns` are at or below zero.
  record Month(
      LocalDate month,
      BigDecimal first,
      BigDecimal later,
      BigDecimal anonymous,
      BigDecimal returns) {}
}
