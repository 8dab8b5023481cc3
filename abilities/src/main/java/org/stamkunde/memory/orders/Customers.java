package org.stamkunde.memory.orders;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stamkunde.memory.Profile;

/// What the row at hand tells of its customer.
final class Customers {
  private static final Set<String> NOBODY = Set.of("nan", "null", "none", "n/a", "-", "guest");
  private static final Set<String> YES =
      Set.of(
          "yes", "y", "true", "1", "ja", "j", "x", "subscribed", "sand", "sant", "on", "granted");
  private static final Set<String> NO =
      Set.of(
          "no", "n", "false", "0", "nei", "nej", "unsubscribed", "falsk", "usand", "off", "denied");

  private final Columns columns;
  private final Cells cells;
  private final boolean zeroIsNobody;
  private final boolean numbersAreNames;
  private final boolean plain;
  private Profile last = Profile.UNKNOWN;

  Customers(Columns columns, Cells cells, boolean numbersAreNames) {
    this.columns = columns;
    this.cells = cells;
    this.numbersAreNames = numbersAreNames;
    String dialect = columns.dialect();
    zeroIsNobody =
        dialect != null && (dialect.startsWith("WooCommerce") || dialect.equals("Magento"));
    boolean any = numbersAreNames;
    for (Field field : Field.values()) {
      boolean tells = field.compareTo(Field.EMAIL) >= 0 && field != Field.CONSENT;
      any |= tells && field != Field.COUNTRY && columns.has(field);
    }
    plain = !any;
  }

  @Nullable String number(@Nullable String cell) {
    boolean nobody = cell == null || zeroIsNobody && cell.equals("0") || nobody(cell);
    return nobody ? null : cell;
  }

  /// The first address in the cell, if it has one.
  @Nullable String email() {
    String cell = cells.text(Field.EMAIL);
    if (cell == null) {
      return null;
    }
    int end = 0;
    while (end < cell.length() && ",; <>".indexOf(cell.charAt(end)) < 0) {
      end++;
    }
    String address = cell.substring(0, end);
    int sign = address.indexOf('@');
    boolean fits = sign > 0 && sign < end - 1 && address.indexOf('@', sign + 1) < 0 && end <= 254;
    return fits ? address : null;
  }

  @Nullable Boolean consent() {
    String cell = cells.text(Field.CONSENT);
    if (cell == null) {
      return null;
    }
    String word = cell.toLowerCase(Locale.ROOT);
    return YES.contains(word) ? Boolean.TRUE : NO.contains(word) ? Boolean.FALSE : null;
  }

  Profile profile(@Nullable String number, @Nullable String email) {
    String country = cells.text(Field.COUNTRY);
    if (plain) {
      return same(country);
    }
    String name = name();
    Profile profile =
        new Profile(
            name == null && numbersAreNames ? number : name,
            cells.text(Field.COMPANY),
            cells.text(Field.ORGANISATIONNUMBER),
            cells.text(Field.CONTACT),
            email,
            cells.text(Field.PHONE),
            cells.text(Field.ADDRESS),
            cells.text(Field.POSTCODE),
            cells.text(Field.CITY),
            country);
    last = profile.equals(last) ? last : profile;
    return last;
  }

  private Profile same(@Nullable String country) {
    if (country == null) {
      return Profile.UNKNOWN;
    }
    if (!country.equals(last.country())) {
      last = new Profile(null, null, null, null, null, null, null, null, null, country);
    }
    return last;
  }

  private @Nullable String name() {
    String name = cells.text(Field.NAME);
    if (name != null) {
      return name;
    }
    String first = cells.text(Field.FIRSTNAME);
    String family = cells.text(Field.LASTNAME);
    return first == null ? family : family == null ? first : first + " " + family;
  }

  private boolean nobody(String cell) {
    return cell.length() <= 5 && NOBODY.contains(cell.toLowerCase(Locale.ROOT));
  }
}
