package org.stamkunde.tables;

import java.text.Normalizer;
import java.util.Locale;

/// A header without what people write differently: case, accents, blanks, punctuation.
public final class ColumnName {
  private ColumnName() {}

  /// `Order No.`, `order_no` and `OrderNo` are one name.
  public static String plain(String header) {
    String letters =
        Normalizer.normalize(header, Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replace("ø", "o")
            .replace("æ", "ae")
            .replace("ß", "ss")
            .replace("%", "percent")
            .replace("#", "number");
    StringBuilder plain = new StringBuilder(letters.length());
    letters.codePoints().filter(Character::isLetterOrDigit).forEach(plain::appendCodePoint);
    return plain.toString();
  }
}
