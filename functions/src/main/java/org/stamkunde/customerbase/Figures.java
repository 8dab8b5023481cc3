package org.stamkunde.customerbase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.stamkunde.lifetime.Rfm;

/// The figures of the customer base, as of the shop's today.
public interface Figures {
  Statement statement();

  /// Sales by month, the oldest first; months without a sale between two others are there too.
  List<Month> months();

  /// The groups that recency, frequency and money make, the one that brought most first.
  List<Group> groups();

  /// Everyone of one group: how many, what they brought, and what they are expected to bring.
  record Group(
      Rfm.Group group, long customers, BigDecimal revenue, double expected, double share) {}

  /// Sales of one month: customers' first orders, their later ones, and (less returns) sales to
  /// nobody known; `returns` are customers', at or below zero.
  record Month(
      LocalDate month,
      BigDecimal first,
      BigDecimal later,
      BigDecimal anonymous,
      BigDecimal returns) {}
}
