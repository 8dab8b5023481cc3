package org.stamkunde.frame;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;

/// The reader's language: the one that was chosen (a cookie), else the first of the browser's that
/// we speak, else English.
class Languages implements LocaleResolver {
  static final List<String> SPOKEN = List.of("en", "nb", "da");
  static final String COOKIE = "language";

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    Locale chosen = AnswerLanguage.chosen(request);
    if (chosen != null) {
      return chosen;
    }
    Cookie[] cookies = request.getCookies();
    if (cookies != null) {
      for (Cookie cookie : cookies) {
        if (cookie.getName().equals(COOKIE) && SPOKEN.contains(cookie.getValue())) {
          return Locale.of(cookie.getValue());
        }
      }
    }
    if (request.getHeader("Accept-Language") != null) {
      for (Locale wish : Collections.list(request.getLocales())) {
        String language = Formats.language(wish.getLanguage());
        if (language != null) {
          return Locale.of(language);
        }
      }
    }
    return Locale.ENGLISH;
  }

  @Override
  public void setLocale(
      HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
    if (response == null || locale == null || !SPOKEN.contains(locale.getLanguage())) {
      return;
    }
    Cookie cookie = new Cookie(COOKIE, locale.getLanguage());
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(request.isSecure());
    cookie.setMaxAge(365 * 24 * 60 * 60);
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
  }
}
