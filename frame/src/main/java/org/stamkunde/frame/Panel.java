package org.stamkunde.frame;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A part of a page that another room owns, over plain string ids: so the page of one customer
/// shows what several rooms know, and none of them knows the other.
public interface Panel {
  /// Where a panel stands: the page, such as `customer`; the place on it (`head`, `next`, `main`,
  /// `side`, or among what is known, `know`); its order there, lower first; and the Thymeleaf
  /// fragment that draws it, such as `customerbase/worth :: panel`.
  record Spot(String page, String place, int order, String fragment) {}

  /// Where this one stands.
  Spot spot();

  default String page() {
    return spot().page();
  }

  default String place() {
    return spot().place();
  }

  default int order() {
    return spot().order();
  }

  default String fragment() {
    return spot().fragment();
  }

  /// What the fragment draws, put into the page's model under the fragment's own names.
  Map<String, Object> model(String id, Locale locale);

  /// Fields that this part adds to the JSON of the same thing, such as `value`; none for a part
  /// that is only seen.
  default Map<String, @Nullable Object> json(String id) {
    return Map.of();
  }
}
