package org.stamkunde.manners.own.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.stamkunde.frame.CallersPlace;
import org.stamkunde.manners.own.Doorkeeper;
import org.stamkunde.manners.own.Doorkeeper.Opened;
import org.stamkunde.manners.own.SendingLinks;

/// The way to the own page: asking for a fresh link, and following one. Nothing here tells whether
/// an address is known, and a link that is wrong in any way leads to one page.
@Controller
class AskPage {
  private final SendingLinks sending;
  private final Doorkeeper doorkeeper;
  private final Around around;
  private final CallersPlace places;

  AskPage(SendingLinks sending, Doorkeeper doorkeeper, Around around, CallersPlace places) {
    this.sending = sending;
    this.doorkeeper = doorkeeper;
    this.around = around;
    this.places = places;
  }

  @GetMapping("/my")
  String ask(Model model, HttpServletRequest request) {
    around.page(request, model, null);
    model.addAttribute("ready", sending.ready());
    return "manners/own/ask";
  }

  @PostMapping("/my")
  String asked(
      @RequestParam(name = "email", defaultValue = "") String email,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    around.page(request, model, null);
    String place = places.of(request);
    String language = LocaleContextHolder.getLocale().getLanguage();
    if (email.isBlank() || !sending.ready()) {
      model.addAttribute("ready", sending.ready());
      return "manners/own/ask";
    }
    if (!sending.asked(email, place, language)) {
      response.setStatus(429);
      model.addAttribute("wait", true);
      model.addAttribute("ready", true);
      return "manners/own/ask";
    }
    return "manners/own/asked";
  }

  @GetMapping("/my/open/{token}")
  String look(
      @PathVariable("token") String token,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    around.page(request, model, null);
    if (!doorkeeper.opens(token)) {
      return closed(model, response);
    }
    model.addAttribute("token", token);
    return "manners/own/open";
  }

  @PostMapping("/my/open/{token}")
  Object open(
      @PathVariable("token") String token,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    Opened page = doorkeeper.enter(token).orElse(null);
    return page == null ? refused(model, request, response) : to(page, request);
  }

  /// From the shop's own site, where the customer is signed in.
  @GetMapping("/my/from-shop")
  Object fromTheShop(
      @RequestParam(name = "key", defaultValue = "") String key,
      @RequestParam(name = "token", defaultValue = "") String token,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    Opened page = doorkeeper.enterFromTheShop(key, token).orElse(null);
    return page == null ? refused(model, request, response) : to(page, request);
  }

  private String refused(Model model, HttpServletRequest request, HttpServletResponse response) {
    around.page(request, model, null);
    return closed(model, response);
  }

  private static String closed(Model model, HttpServletResponse response) {
    response.setStatus(404);
    return "manners/own/closed";
  }

  private static View to(Opened page, HttpServletRequest request) {
    String language = request.getParameter(Around.LANGUAGE);
    return seen("/my/page/" + page.token(), language);
  }

  static View seen(String path, @Nullable String language) {
    boolean spoken = language != null && language.matches("[a-z]{2}");
    int mark = path.indexOf('#');
    String address = mark < 0 ? path : path.substring(0, mark);
    String rest = mark < 0 ? "" : path.substring(mark);
    char sign = address.indexOf('?') < 0 ? '?' : '&';
    RedirectView view =
        new RedirectView(
            address + (spoken ? sign + Around.LANGUAGE + "=" + language : "") + rest, true);
    view.setExpandUriTemplateVariables(false);
    view.setExposeModelAttributes(false);
    view.setStatusCode(org.springframework.http.HttpStatus.SEE_OTHER);
    return view;
  }
}
