package org.stamkunde.memory.web;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.stamkunde.memory.Forgetting;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Memory;
import org.stamkunde.memory.Refused;
import org.stamkunde.memory.Remembered;
import org.stamkunde.memory.command.Paper;
import org.stamkunde.memory.command.PaperTexts;
import org.stamkunde.memory.command.TakingAlong;

/// What a customer may ask for who leaves: all that is known, to take along, and to be forgotten.
/// Whoever forgets a customer here writes the name, as nothing brings the customer back.
@Controller
class LeavingPage {
  private final Memory memory;
  private final ObjectProvider<Forgetting> forgetting;
  private final ObjectProvider<TakingAlong> takingAlong;
  private final PaperTexts paper;

  LeavingPage(
      Memory memory,
      ObjectProvider<Forgetting> forgetting,
      ObjectProvider<TakingAlong> takingAlong,
      PaperTexts paper) {
    this.memory = memory;
    this.forgetting = forgetting;
    this.takingAlong = takingAlong;
    this.paper = paper;
  }

  @GetMapping("/customers/{id}/export")
  ResponseEntity<String> export(
      @PathVariable("id") String id, @RequestParam(name = "as", defaultValue = "html") String as) {
    Map<String, @Nullable Object> known = takingAlong.getObject().of(id);
    boolean json = as.equals("json");
    String name = "customer-" + id.replaceAll("[^\\p{L}\\p{N}._-]", "_");
    return ResponseEntity.ok()
        .header("Cache-Control", "no-store")
        .header(
            "Content-Disposition",
            ContentDisposition.attachment()
                .filename(name + (json ? ".json" : ".html"), StandardCharsets.UTF_8)
                .build()
                .toString())
        .contentType(
            new MediaType(
                json ? MediaType.APPLICATION_JSON : MediaType.TEXT_HTML, StandardCharsets.UTF_8))
        .body(json ? Paper.json(known) : paper.page(known, "memory.paper.of-one", id));
  }

  @PostMapping("/customers/{id}/forget")
  Object forget(
      @PathVariable("id") String id,
      @RequestParam(name = "name", defaultValue = "") String name,
      Model model,
      HttpServletResponse response) {
    Identity identity = Identity.parse(id);
    Remembered customer = memory.of(identity).orElse(null);
    if (customer == null || customer.customer() == null) {
      response.setStatus(404);
      model.addAttribute("id", id);
      return "memory/unknown";
    }
    String back = "/customers/" + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    if (!named(customer, name)) {
      return seen(back + "?forget=name#forget");
    }
    try {
      model.addAttribute("told", forgetting.getObject().forget(identity, (stage, done, of) -> {}));
    } catch (Refused refused) {
      return seen(back + "?forget=busy#forget");
    }
    response.setHeader("Cache-Control", "no-store");
    return "memory/forgotten";
  }

  private static boolean named(Remembered customer, String written) {
    String plain = written.strip();
    String called = customer.profile().shownName();
    return !plain.isEmpty()
        && (plain.equals(customer.customer()) || called != null && plain.equals(called.strip()));
  }

  private static View seen(String address) {
    RedirectView view = new RedirectView(address, true);
    view.setExpandUriTemplateVariables(false);
    return view;
  }
}
