package org.stamkunde.manners.own.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.stamkunde.manners.own.Doorkeeper;
import org.stamkunde.manners.own.Doorkeeper.Opened;

/// The customer's own page: what we know, where from, what for, and what came back for it; how
/// often we may write and about what.
@Controller
class MyPage {
  private final Doorkeeper doorkeeper;
  private final Around around;
  private final MyParts parts;

  MyPage(Doorkeeper doorkeeper, Around around, MyParts parts) {
    this.doorkeeper = doorkeeper;
    this.around = around;
    this.parts = parts;
  }

  @GetMapping("/my/page/{token}")
  String show(
      @PathVariable("token") String token,
      @RequestParam(name = "done", required = false) @Nullable String done,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    Opened page = doorkeeper.page(token).orElse(null);
    around.page(request, model, page == null ? null : page.customer());
    if (page == null) {
      response.setStatus(404);
      return "manners/own/closed";
    }
    model.addAttribute("done", done != null && done.matches("[a-z]{1,12}") ? done : null);
    parts.into(model, page);
    return "manners/own/my";
  }
}
