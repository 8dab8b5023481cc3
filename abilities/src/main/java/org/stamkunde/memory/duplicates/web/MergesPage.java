package org.stamkunde.memory.duplicates.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;
import org.stamkunde.frame.Texts;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Merges;
import org.stamkunde.memory.Merges.Merge;
import org.stamkunde.memory.Refused;

/// Merges two customers by hand, and takes a merge back, from a customer's page.
@Controller
class MergesPage {
  private final Merges merges;
  private final Texts texts;

  MergesPage(Merges merges, Texts texts) {
    this.merges = merges;
    this.texts = texts;
  }

  @PostMapping("/customers/{id}/merges")
  View merge(
      @PathVariable("id") String id,
      @RequestParam(name = "other", defaultValue = "") String other,
      @Nullable Principal who,
      RedirectAttributes after) {
    try {
      Merge merge =
          merges.merge(
              Identity.parse(id), Identity.parse(other.strip()), "by hand", DuplicatesPage.by(who));
      DuplicatesPage.say(
          after,
          texts.say("memory.duplicates.merged", merge.one(), merge.other()),
          "/customers/%s/merges/%d/undo".formatted(encoded(id), merge.id()));
    } catch (Refused e) {
      DuplicatesPage.say(after, String.valueOf(e.getMessage()), null);
    }
    return back(id);
  }

  @PostMapping("/customers/{id}/merges/{merge:\\d{1,18}}/undo")
  View undo(
      @PathVariable("id") String id,
      @PathVariable("merge") long merge,
      @Nullable Principal who,
      RedirectAttributes after) {
    try {
      Merge undone = merges.undo(merge, DuplicatesPage.by(who));
      DuplicatesPage.say(
          after, texts.say("memory.merges.taken-apart", undone.one(), undone.other()), null);
    } catch (Refused e) {
      DuplicatesPage.say(after, String.valueOf(e.getMessage()), null);
    }
    return back(id);
  }

  private static String encoded(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static View back(String id) {
    RedirectView view = new RedirectView("/customers/" + encoded(id), true);
    view.setExpandUriTemplateVariables(false);
    return view;
  }
}
