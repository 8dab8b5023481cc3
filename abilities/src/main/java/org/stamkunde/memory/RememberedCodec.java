package org.stamkunde.memory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stamkunde.memory.Remembered.Stated;
import org.stamkunde.memory.Remembered.Stated.Kind;

/// How memory is kept in a row: few bytes, the first of which tells the version of the encoding.
/// Equal memory gives equal bytes.
final class RememberedCodec {
  private static final int VERSION = 4;

  private RememberedCodec() {}

  static byte[] encode(Fold fold) {
    Packing out = new Packing(256);
    out.octet(VERSION);
    fold.profile.pack(out);
    Map<String, Integer> index = new HashMap<>();
    List<Map.Entry<String, OwnedFold>> products = fold.sortedProducts();
    out.natural(products.size());
    for (Map.Entry<String, OwnedFold> product : products) {
      index.put(product.getKey(), index.size());
      product(out, product.getKey(), product.getValue());
    }
    out.natural(fold.orders.size());
    for (OrderFold order : fold.sortedOrders()) {
      order(out, order, index);
    }
    out.natural(fold.statements.size());
    for (Stated stated : fold.sortedStatements()) {
      out.octet(stated.kind().ordinal());
      out.moment(stated.at());
      out.text(stated.text());
      out.textOrNull(stated.product());
    }
    fold.stance.pack(out);
    fold.lately.pack(out);
    fold.facts.pack(out);
    fold.ties.pack(out);
    return out.toBytes();
  }

  private static void product(Packing out, String product, OwnedFold owned) {
    out.text(product);
    out.natural(owned.times);
    out.decimal(Lived.plain(owned.quantity));
    out.decimal(owned.spent);
    out.momentOrNull(owned.first);
    out.momentOrNull(owned.last);
  }

  private static void order(Packing out, OrderFold order, Map<String, Integer> index) {
    out.text(order.number);
    out.moment(order.at);
    out.decimal(order.sales);
    out.decimal(order.returns);
    out.decimalOrNull(order.cost == null ? null : Lived.plain(order.cost));
    out.octet((order.bought ? 1 : 0) | (order.returned ? 2 : 0) | (order.tryOut ? 4 : 0));
    out.natural(order.products.size());
    int before = 0;
    for (String product : order.products) {
      int at = index.getOrDefault(product, 0);
      out.natural(at - before);
      before = at;
    }
  }

  /// The same memory in the encoding of today.
  static byte[] current(byte[] bytes) {
    return bytes.length > 0 && bytes[0] == VERSION ? bytes : encode(decode(bytes));
  }

  static Fold decode(byte[] bytes) {
    Unpacking in = new Unpacking(bytes);
    int version = in.octet();
    if (version < 1 || version > VERSION) {
      throw new IllegalStateException(
          "encoding of a memory (%d) must be at most %d\nMaybe a newer Stamkunde wrote it."
              .formatted(version, VERSION));
    }
    Fold fold = new Fold();
    fold.profile.unpack(in);
    String[] products = new String[(int) in.natural()];
    for (int i = 0; i < products.length; i++) {
      products[i] = in.text();
      fold.products.put(products[i], product(in));
    }
    for (long left = in.natural(); left > 0; left--) {
      OrderFold order = order(in, products);
      fold.orders.put(order.number, order);
    }
    for (long left = in.natural(); left > 0; left--) {
      Kind kind = Kind.values()[in.octet()];
      fold.statements.add(new Stated(kind, in.moment(), in.text(), in.textOrNull()));
    }
    if (version > 2) {
      fold.stance.unpack(in, version);
    } else {
      fold.stance.unpackOld(in);
    }
    if (version > 1) {
      fold.lately.unpack(in);
      fold.facts.unpack(in);
      fold.ties.unpack(in);
    }
    return fold;
  }

  private static OwnedFold product(Unpacking in) {
    OwnedFold owned = new OwnedFold();
    owned.times = (int) in.natural();
    owned.quantity = in.decimal();
    owned.spent = in.decimal();
    owned.first = in.momentOrNull();
    owned.last = in.momentOrNull();
    return owned;
  }

  private static OrderFold order(Unpacking in, String[] products) {
    OrderFold order = new OrderFold(in.text(), in.moment());
    order.sales = in.decimal();
    order.returns = in.decimal();
    order.cost = in.decimalOrNull();
    int flags = in.octet();
    order.bought = (flags & 1) != 0;
    order.returned = (flags & 2) != 0;
    order.tryOut = (flags & 4) != 0;
    int at = 0;
    for (long left = in.natural(); left > 0; left--) {
      at += (int) in.natural();
      order.products.add(products[at]);
    }
    return order;
  }
}
