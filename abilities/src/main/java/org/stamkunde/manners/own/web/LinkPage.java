package org.stamkunde.manners.own.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.stamkunde.manners.own.Doorkeeper;
import org.stamkunde.manners.own.SendingLinks;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Memory;
import org.stamkunde.memory.Remembered;

/// Staff sends a customer a fresh link, or is shown one to hand over: this once, and to nobody but
/// the customer.
@Controller
class LinkPage {
  private final Memory memory;
  private final Doorkeeper doorkeeper;
  private final SendingLinks sending;

  LinkPage(Memory memory, Doorkeeper doorkeeper, SendingLinks sending) {
    this.memory = memory;
    this.doorkeeper = doorkeeper;
    this.sending = sending;
  }

  @PostMapping("/customers/{id}/link")
  String make(
      @PathVariable("id") String id,
      @RequestParam(name = "send", required = false) @Nullable String send,
      Model model,
      HttpServletResponse response) {
    Optional<Remembered> found =
        memory.of(Identity.parse(id)).filter(who -> who.customer() != null);
    model.addAttribute("id", id);
    if (found.isEmpty()) {
      response.setStatus(404);
      return "memory/unknown";
    }
    Remembered customer = found.get();
    String number = String.valueOf(customer.customer());
    String name = customer.profile().shownName();
    model.addAttribute("called", name == null ? number : name);
    model.addAttribute("id", number);
    model.addAttribute("sent", send == null ? null : sending.send(customer));
    model.addAttribute("link", send == null ? doorkeeper.fresh(number).toString() : null);
    response.setHeader("Cache-Control", "no-store");
    return "manners/own/link";
  }
}
