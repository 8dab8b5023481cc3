package org.stamkunde.memory.orders;

import java.util.Map;
import org.stamkunde.tables.DateOrder;
import org.stamkunde.tables.DecimalMark;

/// How the cells of the file are to be read, decided by whole columns.
record Styles(
    Map<Field, DecimalMark> marks,
    DateOrder dates,
    boolean ordersTurned,
    boolean productsTurned,
    boolean customersTurned) {

  DecimalMark mark(Field field) {
    return marks.getOrDefault(field, DecimalMark.POINT);
  }
}
