package org.stamkunde.manners.own.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.stamkunde.frame.AnswerLanguage;
import org.stamkunde.frame.Texts;
import org.stamkunde.manners.own.CustomerLanguage;
import org.stamkunde.manners.own.ShopName;
import org.stamkunde.memory.Remembered;

/// What stands around every page that a customer sees: the shop's name, the languages.
@Component
class Around {
  static final String LANGUAGE = "language";
  private final ShopName shop;
  private final Texts texts;

  Around(ShopName shop, Texts texts) {
    this.shop = shop;
    this.texts = texts;
  }

  /// `asked`: the language that the reader chose on the page, which its forms carry on.
  record Sign(
      String shop, @Nullable String about, @Nullable String asked, String path, List<String> all) {}

  /// The page of a customer who is known speaks the customer's language, any other the browser's;
  /// one that was chosen on the page goes first.
  void page(HttpServletRequest request, Model model, @Nullable Remembered customer) {
    String asked = request.getParameter(LANGUAGE);
    String chosen = asked != null && AnswerLanguage.all().contains(asked) ? asked : null;
    AnswerLanguage.in(
        request,
        chosen != null
            ? chosen
            : customer == null ? null : CustomerLanguage.of(customer).orElse(null));
    String name = shop.name();
    boolean read = request.getMethod().equals("GET");
    model.addAttribute(
        "sign",
        new Sign(
            name == null ? texts.say("manners.own.shop") : name,
            shop.about(),
            chosen,
            request.getRequestURI(),
            read ? AnswerLanguage.all() : List.of()));
  }
}
