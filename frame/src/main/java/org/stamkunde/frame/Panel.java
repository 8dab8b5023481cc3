package org.stamkunde.frame;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A part of a page that another room owns, over plain string ids: so the page of one customer
/// shows what several rooms know, and none of them knows the other.
public interface Panel {
  /// The page to which this part belongs, such as `customer`.
  String page();

  /// Where on the page: `head`, `next`, `main`, `side`, or among what is known (`know`).
  String place();

  /// Lower comes first within its place.
  int order();

  /// The Thymeleaf fragment that draws it, such as `customerbase/worth :: panel`.
  String fragment();

  /// What the fragment draws, put into the page's model under the fragment's own names.
  Map<String, Object> model(String id, Locale locale);

  /// Fields that this part adds to the JSON of the same thing, such as `value`; none for a part
  /// that is only seen.
  default Map<String, @Nullable Object> json(String id) {
    return Map.of();
  }
}
