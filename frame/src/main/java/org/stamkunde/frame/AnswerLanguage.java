package org.stamkunde.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The language of one answer, where somebody else chose it than the console's reader: a customer's
/// own page speaks the customer's language, and keeps no cookie to remember it by.
public final class AnswerLanguage {
  private static final String ATTRIBUTE = "stamkunde.language";

  private AnswerLanguage() {}

  /// This answer is in one of the languages that pages speak; any other changes nothing.
  public static void in(HttpServletRequest request, @Nullable String language) {
    if (language != null && Languages.SPOKEN.contains(language)) {
      request.setAttribute(ATTRIBUTE, Locale.of(language));
    }
  }

  /// The languages that pages speak.
  public static List<String> all() {
    return Languages.SPOKEN;
  }

  static @Nullable Locale chosen(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof Locale locale ? locale : null;
  }
}
