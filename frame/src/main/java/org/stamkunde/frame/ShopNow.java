package org.stamkunde.frame;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/// The shop's sign as one page sees it: asked for once a page, so that a table of amounts does not
/// ask for its currency in every cell.
final class ShopNow {
  static final String UNKNOWN = "XXX";
  private static final String KEPT = ShopNow.class.getName();
  private final ObjectProvider<ShopSign> sign;

  ShopNow(ObjectProvider<ShopSign> sign) {
    this.sign = sign;
  }

  record Seen(String currency, ZoneId zone, LocalDate today) {}

  Seen now() {
    RequestAttributes request = RequestContextHolder.getRequestAttributes();
    if (request == null) {
      return look();
    }
    if (request.getAttribute(KEPT, RequestAttributes.SCOPE_REQUEST) instanceof Seen seen) {
      return seen;
    }
    Seen seen = look();
    request.setAttribute(KEPT, seen, RequestAttributes.SCOPE_REQUEST);
    return seen;
  }

  private Seen look() {
    ShopSign shop = sign.getIfAvailable();
    return shop == null
        ? new Seen(UNKNOWN, ZoneOffset.UTC, LocalDate.EPOCH)
        : new Seen(shop.currency(), shop.zone(), shop.today());
  }
}
