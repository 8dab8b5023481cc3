package org.stamkunde.manners.own.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.stamkunde.manners.own.Doorkeeper;
import org.stamkunde.manners.own.Doorkeeper.Declining;
import org.stamkunde.manners.own.Evenly;
import org.stamkunde.manners.own.LinkMark;
import org.stamkunde.manners.own.Wishes;

/// Where a letter's link leads: to decline, or to be written to less. A program's POST acts at once
/// and asks nothing (RFC 8058); a person sees one button first, since programs look at links too.
@Controller
class UnsubscribePage {
  private static final String BUTTON = "button";
  private final Doorkeeper doorkeeper;
  private final Wishes wishes;
  private final LinkMark mark;
  private final Around around;
  private final LimitForm.Reading reading;

  UnsubscribePage(Doorkeeper doorkeeper, Wishes wishes, LinkMark mark, Around around, Clock clock) {
    this.mark = mark;
    this.doorkeeper = doorkeeper;
    this.wishes = wishes;
    this.around = around;
    this.reading = new LimitForm.Reading(clock);
  }

  @GetMapping("/u/{token}")
  String ask(
      @PathVariable("token") String token,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    return shown(token, "manners/own/decline", model, request, response);
  }

  @GetMapping("/u/{token}/less")
  String askForLess(
      @PathVariable("token") String token,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    return shown(token, "manners/own/less", model, request, response);
  }

  private String shown(
      String token,
      String page,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    return letter(token, model, request, response).isEmpty() ? "manners/own/closed" : page;
  }

  /// The letter whose link this is; a link of none is answered as closed.
  private Optional<Declining> letter(
      String token, Model model, HttpServletRequest request, HttpServletResponse response) {
    Optional<Declining> letter = doorkeeper.letter(token);
    around.page(request, model, letter.map(Declining::customer).orElse(null));
    if (letter.isEmpty()) {
      response.setStatus(404);
    }
    model.addAttribute("token", token);
    return letter;
  }

  /// Answers alike and as slowly whatever the token is.
  @PostMapping("/u/{token}")
  @Nullable String decline(
      @PathVariable("token") String token,
      @RequestParam(name = "how", required = false) @Nullable String how,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response)
      throws java.io.IOException {
    boolean person = BUTTON.equals(how);
    Optional<Declining> letter =
        Evenly.answered(
            Duration.ofMillis(60),
            () -> {
              Optional<Declining> found = doorkeeper.letter(token);
              found.ifPresentOrElse(one -> withdraw(one, person), mark::unread);
              return found;
            });
    if (!person) {
      response.setContentType(MediaType.TEXT_PLAIN_VALUE);
      response.getWriter().write("Unsubscribed.\n");
      return null;
    }
    around.page(request, model, letter.map(Declining::customer).orElse(null));
    model.addAttribute("token", token);
    return "manners/own/declined";
  }

  private void withdraw(Declining letter, boolean person) {
    String way = person ? "letter's page" : "one click (RFC 8058)";
    String how = letter.contact().isEmpty() ? way : way + ", contact " + letter.contact();
    wishes.withdraw(letter.customer(), letter.purpose(), letter.channel(), how);
  }

  /// The letter's link may also limit and pause, never the other way round; what was set before it
  /// does not tell, and neither whether anything became less.
  @PostMapping("/u/{token}/less")
  String less(
      @PathVariable("token") String token,
      @RequestParam(name = "often", defaultValue = "") String often,
      @RequestParam(name = "pause", defaultValue = "") String pause,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    Optional<Declining> letter = letter(token, model, request, response);
    if (letter.isEmpty()) {
      return "manners/own/closed";
    }
    wishes.less(
        letter.get().customer(),
        reading.measure(
            LimitForm.LESS.contains(often) ? often : "",
            "",
            LimitForm.PAUSE.contains(pause) ? pause : ""));
    model.addAttribute("done", true);
    return "manners/own/less";
  }
}
