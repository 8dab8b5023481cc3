package org.stamkunde.memory.orders;

import java.util.Locale;

/// What a column of an orders export can be.
enum Field {
  ORDER("order number"),
  DATE("date"),
  QUANTITY("quantity"),
  PRICE("price"),
  TOTAL("line total"),
  PRODUCT("product number"),
  TITLE("product name"),
  DISCOUNT("discount on the line"),
  DISCOUNTPERCENT("discount in percent"),
  COST("cost of one"),
  CURRENCY("currency"),
  CUSTOMER("customer number"),
  EMAIL("e-mail"),
  PHONE("phone"),
  NAME("customer name"),
  FIRSTNAME("first name"),
  LASTNAME("last name"),
  COMPANY("company"),
  ORGANISATIONNUMBER("organisation number"),
  CONTACT("contact person"),
  ADDRESS("address"),
  POSTCODE("postcode"),
  CITY("city"),
  COUNTRY("country"),
  CONSENT("consent to marketing"),
  STATE("state of the order"),
  CANCELLED("when it was cancelled");

  static final int COUNT = values().length;

  private final String words;

  Field(String words) {
    this.words = words;
  }

  /// What a person calls it.
  String words() {
    return words;
  }

  /// What the vocabulary calls it.
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// It tells of the whole order, not of the line.
  boolean ofTheOrder() {
    return this == DATE || this == CURRENCY || ordinal() >= CUSTOMER.ordinal();
  }

  boolean isNumber() {
    return this == QUANTITY
        || this == PRICE
        || this == TOTAL
        || this == DISCOUNT
        || this == DISCOUNTPERCENT
        || this == COST;
  }
}
