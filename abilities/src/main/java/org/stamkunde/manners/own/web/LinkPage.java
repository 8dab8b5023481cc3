package org.stamkunde.manners.own.web;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.security.Principal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.stamkunde.manners.own.HandingLinks;
import org.stamkunde.manners.own.SendingLinks;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Memory;
import org.stamkunde.memory.Remembered;

/// Staff sends a customer a fresh link. Where no letter can bring it, one is shown to hand over:
/// this once, for a reason that is kept.
@Controller
class LinkPage {
  private final Memory memory;
  private final SendingLinks sending;
  private final HandingLinks handing;

  LinkPage(Memory memory, SendingLinks sending, HandingLinks handing) {
    this.memory = memory;
    this.sending = sending;
    this.handing = handing;
  }

  @PostMapping("/customers/{id}/link")
  String make(
      @PathVariable("id") String id,
      @RequestParam(name = "send", required = false) @Nullable String send,
      @RequestParam(name = "reason", defaultValue = "") String reason,
      Principal staff,
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
    URI link = send == null ? handing.shown(customer, staff.getName(), reason).orElse(null) : null;
    model.addAttribute("link", link);
    model.addAttribute("needless", send == null && handing.needless(customer));
    if (send == null && link == null) {
      response.setStatus(400);
    }
    response.setHeader("Cache-Control", "no-store");
    return "manners/own/link";
  }
}
