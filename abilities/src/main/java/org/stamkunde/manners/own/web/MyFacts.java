package org.stamkunde.manners.own.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.stamkunde.manners.own.Doorkeeper;
import org.stamkunde.manners.own.Doorkeeper.Opened;
import org.stamkunde.manners.own.FactsOfOneself;
import org.stamkunde.manners.questions.Asking;
import org.stamkunde.memory.Profile;
import org.stamkunde.memory.Refused;
import org.stamkunde.memory.facts.FactMistake;

/// The customer corrects or deletes a single fact, takes back what was said, says who he is, and
/// answers or declines a question. What cannot be read stays in its field, with what to write
/// instead.
@Controller
class MyFacts {
  private static final int LONGEST = 200;
  private final Doorkeeper doorkeeper;
  private final Around around;
  private final FactsOfOneself facts;
  private final Asking asking;
  private final MyParts parts;

  MyFacts(
      Doorkeeper doorkeeper, Around around, FactsOfOneself facts, Asking asking, MyParts parts) {
    this.doorkeeper = doorkeeper;
    this.around = around;
    this.facts = facts;
    this.asking = asking;
    this.parts = parts;
  }

  private interface Change {
    void of(Opened page, String language);
  }

  @PostMapping("/my/page/{token}/facts/{fact}/correct")
  Object correct(
      @PathVariable("token") String token,
      @PathVariable("fact") String fact,
      @RequestParam(name = "value", defaultValue = "") String value,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    model.addAttribute("wrongValue", value);
    return changed(
        new MyForms.Visit(token, "known", "corrected", model, request, response),
        fact,
        (page, language) -> facts.correct(page, fact, value));
  }

  @PostMapping("/my/page/{token}/facts/{fact}/delete")
  Object delete(
      @PathVariable("token") String token,
      @PathVariable("fact") String fact,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    return changed(
        new MyForms.Visit(token, "known", "deleted", model, request, response),
        fact,
        (page, language) -> facts.delete(page.customer(), fact));
  }

  @PostMapping("/my/page/{token}/answers/{number}")
  Object answer(
      @PathVariable("token") String token,
      @PathVariable("number") long number,
      @RequestParam(name = "value", defaultValue = "") String value,
      @RequestParam(name = "decline", required = false) @Nullable String decline,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    model.addAttribute("wrongValue", value);
    return changed(
        new MyForms.Visit(
            token, "given", decline == null ? "answered" : "declined", model, request, response),
        "answer",
        (page, language) -> {
          if (decline == null) {
            asking.answer(
                page.customer(), new Asking.Answered(number, value, language, page.handed()));
          } else {
            asking.decline(page.customer(), number);
          }
        });
  }

  /// A note or another statement no longer counts; that it was said stays in the history.
  @PostMapping("/my/page/{token}/said/{number}/unsay")
  Object unsay(
      @PathVariable("token") String token,
      @PathVariable("number") String number,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    return changed(
        new MyForms.Visit(token, "known", "unsaid", model, request, response),
        "said",
        (page, language) -> facts.unsay(page, number));
  }

  @PostMapping("/my/page/{token}/profile")
  Object profile(
      @PathVariable("token") String token,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    return changed(
        new MyForms.Visit(token, "who", "corrected", model, request, response),
        "profile",
        (page, language) -> {
          Profile known = page.customer().profile();
          facts.describe(
              page,
              new Profile(
                  field(request, "name", known.name()),
                  null,
                  null,
                  null,
                  null,
                  field(request, "phone", known.phone()),
                  field(request, "address", known.address()),
                  field(request, "postcode", known.postcode()),
                  field(request, "city", known.city()),
                  null));
        });
  }

  /// What was written, if it is news: an emptied field is empty, one that was not sent or stayed as
  /// it was is null.
  private static @Nullable String field(
      HttpServletRequest request, String name, @Nullable String known) {
    String written = request.getParameter(name);
    if (written == null) {
      return null;
    }
    String plain = written.replaceAll("\\p{Cntrl}", " ").strip();
    String cut = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    return cut.equals(known == null ? "" : known) ? null : cut;
  }

  private Object changed(MyForms.Visit visit, String field, Change change) {
    Opened page = doorkeeper.page(visit.token()).orElse(null);
    around.page(visit.request(), visit.model(), page == null ? null : page.customer());
    if (page == null) {
      visit.response().setStatus(404);
      return "manners/own/closed";
    }
    try {
      change.of(page, LocaleContextHolder.getLocale().getLanguage());
      return MyForms.back(visit);
    } catch (FactMistake mistake) {
      visit.model().addAttribute("wrong", parts.wrong(mistake));
    } catch (Refused busy) {
      visit.model().addAttribute("busy", true);
    }
    visit.model().addAttribute("wrongField", field);
    parts.into(visit.model(), page);
    return "manners/own/my";
  }
}
