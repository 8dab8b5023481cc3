package org.stamkunde.customerbase;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// By what the list of customers can be sorted. Each has an index that covers every condition.
public enum Sort {
  NAME("name", "sort_name", "text", false),
  LAST("last", "last_purchase", "timestamptz", true),
  VALUE("value", "mean", "float8", true),
  REVENUE("revenue", "net", "numeric", true),
  ACTIVE("active", "active", "float8", true);

  private static final String NUMBER = "-?[0-9]{1,40}(\\.[0-9]{1,40})?";
  private static final String MOMENT =
      "-infinity|[0-9]{4,6}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9.]{2,9}[-+][0-9:]{2,8}";

  private final String word;
  private final boolean descendingFirst;
  final String column;
  final String type;

  Sort(String word, String column, String type, boolean descendingFirst) {
    this.word = word;
    this.column = column;
    this.type = type;
    this.descendingFirst = descendingFirst;
  }

  /// How addresses call it.
  public String word() {
    return word;
  }

  /// Whether a reader who chooses it wants the highest first.
  public boolean descendingFirst() {
    return descendingFirst;
  }

  /// Whether a cursor's value can be one of this sort's.
  boolean reads(String key) {
    return switch (this) {
      case NAME -> true;
      case LAST -> key.matches(MOMENT);
      case VALUE, ACTIVE -> key.matches(NUMBER + "(e[-+][0-9]{1,2})?");
      case REVENUE -> key.matches(NUMBER);
    };
  }

  /// The sort with this word; null for a word that none has.
  public static @Nullable Sort worded(@Nullable String word) {
    return Arrays.stream(values()).filter(s -> s.word.equals(word)).findFirst().orElse(null);
  }
}
