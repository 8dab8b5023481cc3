package org.stamkunde.numeric.twin;

import org.stamkunde.linkage.Field;
import org.stamkunde.linkage.FieldKind;

/// Wrong on purpose: linkage serves memory alone.
public final class LinkedNumber {
  public Field number() {
    return new Field("number", FieldKind.NUMBER);
  }
}
