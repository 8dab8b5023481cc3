package org.stamkunde.memory.web;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.stamkunde.frame.Panel;
import org.stamkunde.memory.Entry;
import org.stamkunde.memory.Happening;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Look;
import org.stamkunde.memory.Memory;
import org.stamkunde.memory.Remembered;

/// One customer: who it is, what happened, what we know, and a place to write down what was said.
/// What other rooms know of the customer stands beside it (see [Panel]).
@Controller
class CustomerPage {
  private final Memory memory;
  private final List<Panel> panels;
  private final CustomerStory story;
  private final CustomerFacts facts;
  private final Clock clock;

  CustomerPage(
      Memory memory,
      ObjectProvider<Panel> panels,
      CustomerStory story,
      CustomerFacts facts,
      Clock clock) {
    this.memory = memory;
    this.panels =
        panels.stream()
            .filter(panel -> panel.page().equals("customer"))
            .sorted(Comparator.comparingInt(Panel::order).thenComparing(Panel::fragment))
            .toList();
    this.story = story;
    this.facts = facts;
    this.clock = clock;
  }

  @GetMapping("/customers/{id}")
  String show(
      @PathVariable("id") String id,
      @RequestParam(name = "show", defaultValue = "all") String show,
      @RequestParam(name = "before", required = false) @Nullable String before,
      @RequestParam(name = "noted", required = false) @Nullable String noted,
      @RequestParam(name = "forget", required = false) @Nullable String forget,
      Model model,
      Locale locale,
      HttpServletResponse response) {
    return Look.taking(() -> {
      Remembered customer = memory.whole(Identity.parse(id)).orElse(null);
      if (customer == null || customer.customer() == null) {
        response.setStatus(404);
        model.addAttribute("id", id);
        return "memory/unknown";
      }
      fill(model, customer, customer.customer(), show, before, locale);
      model.addAttribute("noted", noted != null);
      model.addAttribute("forget", forget);
      return "memory/customer";
    });
  }

  private void fill(
      Model model,
      Remembered customer,
      String known,
      String show,
      @Nullable String before,
      Locale locale) {
    Identity identity = Identity.parse(known);
    List<Entry> timeline = memory.timeline(identity);
    CustomerStory.Part part = story.part(timeline, show, before);
    model.addAttribute("customer", facts.head(customer, known));
    model.addAttribute("facts", facts.facts(customer, timeline));
    model.addAttribute("identities", facts.identities(memory.identities(identity)));
    model.addAttribute("products", facts.products(customer, timeline));
    model.addAttribute("story", part);
    model.addAttribute("show", show);
    model.addAttribute("message", UUID.randomUUID().toString());
    for (Panel panel : panels) {
      model.addAllAttributes(panel.model(known, locale));
    }
    for (String place : List.of("head", "next", "main", "side", "know", "may")) {
      model.addAttribute(
          place + "Panels",
          panels.stream()
              .filter(panel -> panel.place().equals(place))
              .map(Panel::fragment)
              .toList());
    }
  }

  /// Writes down what the customer said. The form carries the id of the happening, so that sending
  /// it twice is saying it once.
  @PostMapping("/customers/{id}/notes")
  View note(@PathVariable("id") String id, @ModelAttribute Noted noted) {
    Identity identity = Identity.parse(id);
    Remembered customer = memory.of(identity).orElse(null);
    String back = "/customers/" + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    if (customer == null || !noted.says()) {
      return seen(back + "#note");
    }
    String product = facts.product(noted.about(), customer, memory.timeline(identity));
    memory.remember(
        new Happening(identity, clock.instant(), "console", noted.id(), noted.act(product)));
    return seen(back + "?noted#note");
  }

  private static View seen(String address) {
    RedirectView view = new RedirectView(address, true);
    view.setExpandUriTemplateVariables(false);
    return view;
  }
}
