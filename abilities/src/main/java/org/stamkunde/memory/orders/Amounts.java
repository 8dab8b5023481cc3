package org.stamkunde.memory.orders;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.stamkunde.tables.DecimalReader;

/// The numbers of the row at hand: quantity, price, cost.
final class Amounts {
  private static final int DECIMALS = DecimalReader.DECIMALS;
  private static final double LARGEST = 1e15;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Columns columns;
  private final Cells cells;
  private final DecimalReader quantity;
  private final DecimalReader price;
  private final DecimalReader total;
  private final DecimalReader discount;
  private final DecimalReader percent;
  private final DecimalReader cost;
  private boolean priced;
  private boolean discounted;
  private boolean reduced;
  private boolean costed;
  private Field faulty = Field.QUANTITY;

  Amounts(Columns columns, Styles styles, Cells cells) {
    this.columns = columns;
    this.cells = cells;
    quantity = new DecimalReader(styles.mark(Field.QUANTITY));
    price = new DecimalReader(styles.mark(Field.PRICE));
    total = new DecimalReader(styles.mark(Field.TOTAL));
    discount = new DecimalReader(styles.mark(Field.DISCOUNT));
    percent = new DecimalReader(styles.mark(Field.DISCOUNTPERCENT));
    cost = new DecimalReader(styles.mark(Field.COST));
  }

  /// Reads the numbers; what is wrong, or null. Afterwards [#faulty()] tells where.
  @Nullable RowFault read() {
    RowFault fault = needed(Field.QUANTITY, quantity, RowFault.NO_QUANTITY, RowFault.BAD_QUANTITY);
    return fault != null ? fault : readPrice();
  }

  Field faulty() {
    return faulty;
  }

  BigDecimal quantity() {
    return quantity.value();
  }

  /// What one costs the customer, after the line's discounts.
  BigDecimal price() {
    BigDecimal one = priced ? price.value() : share(total.value());
    if (reduced) {
      BigDecimal rest = HUNDRED.subtract(percent.value());
      one = one.multiply(rest).divide(HUNDRED, DECIMALS, RoundingMode.HALF_EVEN);
    }
    if (discounted) {
      one = one.subtract(share(discount.value().abs()).abs());
    }
    return priced && !reduced && !discounted ? one : normal(one);
  }

  @Nullable BigDecimal cost() {
    return costed ? cost.value() : null;
  }

  /// The currency that stands beside the price, where one does.
  @Nullable String currency() {
    return priced ? price.currency() : total.currency();
  }

  private @Nullable RowFault readPrice() {
    faulty = columns.has(Field.PRICE) ? Field.PRICE : Field.TOTAL;
    priced = cells.at(Field.PRICE);
    RowFault fault =
        priced ? needed(Field.PRICE, price, RowFault.NO_PRICE, RowFault.BAD_PRICE) : readTotal();
    if (fault != null) {
      return fault;
    }
    DecimalReader told = priced ? price : total;
    if (Math.abs(told.approximate()) * Math.max(1, Math.abs(quantity.approximate())) >= LARGEST) {
      return RowFault.ABSURD;
    }
    return columns.has(Field.DISCOUNT)
            || columns.has(Field.DISCOUNTPERCENT)
            || columns.has(Field.COST)
        ? readExtras()
        : null;
  }

  private @Nullable RowFault readTotal() {
    if (!cells.at(Field.TOTAL)) {
      return RowFault.NO_PRICE;
    }
    RowFault fault = needed(Field.TOTAL, total, RowFault.NO_PRICE, RowFault.BAD_PRICE);
    boolean open = fault == null && quantity.signum() == 0 && total.signum() != 0;
    return open ? RowFault.NO_SHARE : fault;
  }

  private @Nullable RowFault readExtras() {
    discounted = cells.at(Field.DISCOUNT) && quantity.signum() != 0;
    if (discounted && !number(discount)) {
      faulty = Field.DISCOUNT;
      return RowFault.BAD_DISCOUNT;
    }
    reduced = cells.at(Field.DISCOUNTPERCENT);
    if (reduced && !number(percent)) {
      faulty = Field.DISCOUNTPERCENT;
      return RowFault.BAD_DISCOUNT;
    }
    // A line total is what the customer paid: discounts are in it already.
    discounted &= priced && discount.signum() != 0;
    reduced &= priced && percent.signum() != 0;
    costed = cells.at(Field.COST);
    if (costed && !number(cost)) {
      faulty = Field.COST;
      return RowFault.BAD_COST;
    }
    return null;
  }

  private boolean number(DecimalReader reader) {
    return reader.read(cells.text, cells.from, cells.to) && !reader.absurd();
  }

  private @Nullable RowFault needed(
      Field field, DecimalReader reader, RowFault missing, RowFault bad) {
    faulty = field;
    if (!cells.at(field)) {
      return missing;
    }
    if (!reader.read(cells.text, cells.from, cells.to)) {
      return bad;
    }
    return reader.absurd() ? RowFault.ABSURD : null;
  }

  private BigDecimal share(BigDecimal amount) {
    return quantity.signum() == 0
        ? BigDecimal.ZERO
        : amount.divide(quantity.value(), DECIMALS, RoundingMode.HALF_EVEN);
  }

  private static BigDecimal normal(BigDecimal number) {
    BigDecimal bare = number.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }
}
