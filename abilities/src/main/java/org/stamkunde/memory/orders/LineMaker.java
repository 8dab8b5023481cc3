package org.stamkunde.memory.orders;

import org.jspecify.annotations.Nullable;
import org.stamkunde.memory.Line;

/// Makes order lines of the rows that a [RowReader] has found good.
final class LineMaker {
  private final RowReader reader;
  private final Customers customers;
  private final boolean coded;

  LineMaker(Columns columns, RowReader reader, Content content) {
    this.reader = reader;
    boolean names = columns.has(Field.CUSTOMER) && content.people(columns.of(Field.CUSTOMER));
    customers = new Customers(columns, reader.cells(), names);
    coded = columns.has(Field.PRODUCT) && content.coded(columns.of(Field.PRODUCT));
  }

  OrderLine make(long row) {
    String number = customers.number(reader.customer());
    String email = customers.email();
    return new OrderLine(
        row,
        reader.order(),
        reader.at(),
        line(),
        number,
        email,
        customers.profile(number, email),
        customers.consent());
  }

  private Line line() {
    Amounts amounts = reader.amounts();
    String product = reader.product();
    String title = reader.cells().text(Field.TITLE);
    int end = coded && product.startsWith("[") ? product.indexOf("] ") : -1;
    if (end > 0) {
      title = title == null ? product.substring(end + 2) : title;
      product = product.substring(1, end);
    }
    return new Line(
        product, titled(title, product), amounts.quantity(), amounts.price(), amounts.cost());
  }

  private static @Nullable String titled(@Nullable String title, String product) {
    return title == null ? null : title.equals(product) ? product : title;
  }
}
