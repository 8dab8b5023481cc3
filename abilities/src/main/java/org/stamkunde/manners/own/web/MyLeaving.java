package org.stamkunde.manners.own.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.stamkunde.manners.own.Doorkeeper;
import org.stamkunde.manners.own.Doorkeeper.Opened;
import org.stamkunde.manners.own.FactsOfOneself;
import org.stamkunde.memory.Refused;
import org.stamkunde.memory.Remembered;
import org.stamkunde.memory.command.Paper;
import org.stamkunde.memory.command.PaperTexts;
import org.stamkunde.memory.command.TakingAlong;

/// Taking everything along, and being forgotten.
@Controller
class MyLeaving {
  private final Doorkeeper doorkeeper;
  private final Around around;
  private final MyParts parts;
  private final FactsOfOneself oneself;
  private final Along along;

  MyLeaving(
      Doorkeeper doorkeeper, Around around, MyParts parts, FactsOfOneself oneself, Along along) {
    this.doorkeeper = doorkeeper;
    this.around = around;
    this.parts = parts;
    this.oneself = oneself;
    this.along = along;
  }

  @GetMapping("/my/page/{token}/export")
  Object export(
      @PathVariable("token") String token,
      @RequestParam(name = "as", defaultValue = "html") String as,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    Opened page = doorkeeper.page(token).orElse(null);
    if (page == null) {
      return closed(model, request, response);
    }
    around.page(request, model, page.customer());
    boolean json = as.equals("json");
    Map<String, @Nullable Object> known = along.known(page.customer());
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(along.paper.file(json)).build().toString())
        .contentType(
            new MediaType(
                json ? MediaType.APPLICATION_JSON : MediaType.TEXT_HTML, StandardCharsets.UTF_8))
        .body(json ? Paper.json(known) : along.paper.page(known, "memory.paper"));
  }

  /// All that is known, and how it is written down.
  @Component
  static class Along {
    private final ObjectProvider<TakingAlong> takingAlong;
    private final PaperTexts paper;

    Along(ObjectProvider<TakingAlong> takingAlong, PaperTexts paper) {
      this.takingAlong = takingAlong;
      this.paper = paper;
    }

    Map<String, @Nullable Object> known(Remembered customer) {
      return takingAlong.getObject().of(String.valueOf(customer.customer()));
    }
  }

  /// Forgets whoever writes the name; the certificate is shown this once.
  @PostMapping("/my/page/{token}/forget")
  String forget(
      @PathVariable("token") String token,
      @RequestParam(name = "name", defaultValue = "") String name,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    Opened page = doorkeeper.page(token).orElse(null);
    if (page == null) {
      return closed(model, request, response);
    }
    around.page(request, model, page.customer());
    if (!oneself.named(page.customer(), name)) {
      model.addAttribute("leaving", "name");
      parts.into(model, page);
      return "manners/own/my";
    }
    try {
      model.addAttribute("told", oneself.forget(page.customer()));
      return "manners/own/forgotten";
    } catch (Refused busy) {
      model.addAttribute("leaving", "busy");
      parts.into(model, page);
      return "manners/own/my";
    }
  }

  private String closed(Model model, HttpServletRequest request, HttpServletResponse response) {
    around.page(request, model, null);
    response.setStatus(404);
    return "manners/own/closed";
  }
}
