package org.stamkunde.memory.ingest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.Line;

/// What shops' programs tell of buying, in the words of Segment's e-commerce events and of GA4.
final class Trade {
  /// What an event tells of.
  enum Kind {
    BOUGHT,
    RETURNED,
    SAW,
    OTHER
  }

  private static final int MOST_LINES = 500;

  private Trade() {}

  static Kind kind(String event) {
    return switch (event.toLowerCase(Locale.ROOT)) {
      case "purchase", "order completed", "completed order", "order_completed" -> Kind.BOUGHT;
      case "refund", "order refunded", "order_refunded" -> Kind.RETURNED;
      case "view_item", "product viewed", "viewed product", "product_viewed" -> Kind.SAW;
      default -> Kind.OTHER;
    };
  }

  /// The number of the order; without one nobody could know the order again.
  static String order(Fields told) {
    String order = told.id("order_id") != null ? told.id("order_id") : told.id("transaction_id");
    if (order == null) {
      throw new NotUnderstood(
          "%s.order_id (or transaction_id) is missing or empty: an order needs its number, so that"
              + " it is counted once.",
          told.where());
    }
    return order;
  }

  static List<Line> lines(Fields told, Kind kind) {
    checkMoney(told);
    List<Fields> products = products(told);
    if (products.size() > MOST_LINES) {
      throw new NotUnderstood(
          "%s.products has %d entries; at most %d are taken.",
          told.where(), products.size(), MOST_LINES);
    }
    List<Line> lines = new ArrayList<>(products.size());
    for (Fields product : products) {
      lines.add(line(product, kind));
    }
    return lines;
  }

  private static Line line(Fields product, Kind kind) {
    String id = id(product);
    if (id == null) {
      throw new NotUnderstood("%s has no sku, product_id or item_id.", product.where());
    }
    BigDecimal told = product.number("quantity");
    BigDecimal quantity = told == null ? BigDecimal.ONE : told;
    BigDecimal price = product.number("price");
    if (quantity.signum() <= 0) {
      throw new NotUnderstood("%s.quantity must be above zero.", product.where());
    }
    if (price == null) {
      throw new NotUnderstood("%s.price is missing.", product.where());
    }
    if (price.signum() < 0) {
      throw new NotUnderstood("%s.price must not be below zero.", product.where());
    }
    return new Line(
        id, title(product), kind == Kind.RETURNED ? quantity.negate() : quantity, price, null);
  }

  /// Amounts that are told beside the lines follow from them and are not kept, but nonsense there
  /// means that something is wrong.
  private static void checkMoney(Fields told) {
    for (String amount : List.of("revenue", "total", "value", "subtotal", "tax", "shipping")) {
      told.number(amount);
    }
  }

  private static List<Fields> products(Fields told) {
    return told.has("products") ? told.each("products") : told.each("items");
  }

  /// What was looked at.
  static List<Act.Saw> seen(Fields told) {
    List<Fields> products = told.has("items") ? told.each("items") : List.of(told);
    List<Act.Saw> seen = new ArrayList<>();
    for (Fields product : products.subList(0, Math.min(products.size(), MOST_LINES))) {
      String id = id(product);
      if (id != null) {
        seen.add(new Act.Saw(id, title(product)));
      }
    }
    return seen;
  }

  /// The product as the shop's exports name it too, which is by its SKU where it has one.
  private static @Nullable String id(Fields product) {
    return product.first(Fields.LONGEST_ID, "sku", "product_id", "item_id", "id");
  }

  private static @Nullable String title(Fields product) {
    return product.first(Fields.LONGEST, "name", "item_name", "title");
  }
}
