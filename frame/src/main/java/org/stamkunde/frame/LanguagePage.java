package org.stamkunde.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

/// Changes the language and goes back to where the reader was.
@Controller
class LanguagePage {
  private final LocaleResolver languages;

  LanguagePage(LocaleResolver languages) {
    this.languages = languages;
  }

  @GetMapping("/frame/language")
  String choose(
      @RequestParam("to") String to,
      @RequestParam(name = "back", defaultValue = "/") String back,
      HttpServletRequest request,
      HttpServletResponse response) {
    languages.setLocale(request, response, Locale.of(to));
    return "redirect:" + (ours(back) ? back : "/");
  }

  /// Only a path on this very host: nobody is sent elsewhere by a link that looks like ours.
  static boolean ours(String back) {
    return back.startsWith("/")
        && !back.startsWith("//")
        && back.chars().allMatch(c -> c > ' ' && c < 127 && c != '\\');
  }
}
