package org.stamkunde.market;

/// What was bought of one product, or came back (a quantity below nought), at a price in kroner for
/// each piece. Postage is a line too, though it is no product: `product` is then its number.
public record PurchaseLine(String product, String title, String size, int quantity, int price) {
  static final String POSTAGE = "POSTAGE";

  public int amount() {
    return quantity * price;
  }

  public boolean postage() {
    return product.equals(POSTAGE);
  }

  PurchaseLine sentBack() {
    return new PurchaseLine(product, title, size, -1, price);
  }
}
