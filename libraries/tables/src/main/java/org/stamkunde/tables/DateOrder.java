package org.stamkunde.tables;

/// Whether the day or the month stands first, in a date whose year stands last.
public enum DateOrder {
  DAY_FIRST,
  MONTH_FIRST
}
