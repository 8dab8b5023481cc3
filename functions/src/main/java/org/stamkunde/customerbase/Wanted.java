package org.stamkunde.customerbase;

import org.jspecify.annotations.Nullable;

/// One page of the list of customers: which of them, in what order, and from where on.
public record Wanted(Conditions conditions, Sort sort, boolean descending, @Nullable Cursor from) {

  /// A cursor that does not belong to the sort is left aside: the list begins at its top.
  public Wanted {
    if (from != null && !sort.reads(from.key())) {
      from = null;
    }
  }
}
