package org.stamkunde.memory.orders;

/// Why a row cannot be taken. The words tell nothing of its cells.
enum RowFault {
  TOO_FEW("the row has fewer cells than the header"),
  TOO_MANY("the row has more cells than the header"),
  CONTROL("the cell holds control characters"),
  TOO_LONG("the text is too long to be right"),
  NO_ORDER("the order number is missing"),
  SHORTENED("a spreadsheet has shortened this number"),
  NO_PRODUCT("the product is missing"),
  NO_DATE("the date is missing"),
  BAD_DATE("this is not a date as the column has them"),
  EARLY("the date is before 1970"),
  LATE("the date is after 2099"),
  NO_QUANTITY("the quantity is missing"),
  BAD_QUANTITY("the quantity is not a number as the column has them"),
  NO_PRICE("the price is missing"),
  BAD_PRICE("the price is not a number as the column has them"),
  BAD_DISCOUNT("the discount is not a number as the column has them"),
  BAD_COST("the cost is not a number as the column has them"),
  NO_SHARE("a line total without a quantity tells no price"),
  ABSURD("the number is too large to be right"),
  NO_SALE("the order was cancelled or paid back");

  private final String why;

  RowFault(String why) {
    this.why = why;
  }

  String why() {
    return why;
  }

  /// Whether the file, or how it was read, is at fault; a row that tells of no sale is right as it
  /// is.
  boolean ofTheFile() {
    return this != NO_SALE;
  }
}
