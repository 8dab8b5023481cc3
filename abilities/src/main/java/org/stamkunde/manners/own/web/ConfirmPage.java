package org.stamkunde.manners.own.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.stamkunde.manners.consent.DoubleOptIn;
import org.stamkunde.manners.consent.DoubleOptIn.Waiting;
import org.stamkunde.memory.Receipt;
import org.stamkunde.memory.Refused;

/// Where the link of a double opt-in leads: the words that were asked, and one button. Looking
/// confirms nothing; the button does, once, and leaves the time and a trace of where it was
/// pressed.
@Controller
class ConfirmPage {
  private final DoubleOptIn optIn;
  private final PurposeTitles titles;
  private final Around around;

  ConfirmPage(DoubleOptIn optIn, PurposeTitles titles, Around around) {
    this.optIn = optIn;
    this.titles = titles;
    this.around = around;
  }

  @GetMapping("/yes/{token}")
  String ask(
      @PathVariable("token") String token,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    around.page(request, model, null);
    Optional<Waiting> waiting = optIn.waiting(token);
    if (waiting.isEmpty()) {
      return nothing(response);
    }
    Waiting asked = waiting.get();
    model.addAttribute("token", token);
    model.addAttribute("asked", asked);
    model.addAttribute("purpose", titles.of(asked.purpose()));
    return "manners/own/confirm";
  }

  @PostMapping("/yes/{token}")
  String confirm(
      @PathVariable("token") String token,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    around.page(request, model, null);
    return confirmed(token, request.getRemoteAddr()).isPresent()
        ? "manners/own/confirmed"
        : nothing(response);
  }

  /// Whoever was forgotten meanwhile is told what everybody is told whose link is over.
  private Optional<Receipt> confirmed(String token, String address) {
    try {
      return optIn.confirmHere(token, address);
    } catch (Refused forgotten) {
      return Optional.empty();
    }
  }

  private static String nothing(HttpServletResponse response) {
    response.setStatus(404);
    return "manners/own/nothing-to-confirm";
  }
}
