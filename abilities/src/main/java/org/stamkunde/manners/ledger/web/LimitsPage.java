package org.stamkunde.manners.ledger.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.stamkunde.frame.NavigationEntry;
import org.stamkunde.frame.Texts;
import org.stamkunde.frame.Toast;
import org.stamkunde.manners.ledger.LimitsText;
import org.stamkunde.manners.ledger.Policies;
import org.stamkunde.manners.ledger.Policy;

/// The shop's limits, and the form in which they are set.
@Controller
class LimitsPage {
  private static final int EMPTY_CAPS = 2;
  private final Policies policies;
  private final Texts texts;

  LimitsPage(Policies policies, Texts texts) {
    this.policies = policies;
    this.texts = texts;
  }

  @Bean
  static NavigationEntry limitsDoor() {
    return NavigationEntry.of("manners", 30, "/limits", "manners.limits", "quiet");
  }

  /// What stands in the fields.
  record Form(
      List<String> caps,
      String quiet,
      String spacing,
      String halfLife,
      String annoyance,
      boolean optOutOffered,
      String country) {
    static Form of(Policy policy) {
      boolean never = policy.quietFrom().equals(policy.quietTo());
      return new Form(
          policy.caps().stream().map(LimitsText::written).toList(),
          never ? "none" : policy.quietFrom() + "-" + policy.quietTo(),
          String.valueOf(policy.spacingHours()),
          plain(policy.halfLifeDays()),
          plain(policy.annoyance()),
          policy.optOutOffered(),
          policy.country() == null ? "" : policy.country());
    }

    private static String plain(double number) {
      return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }
  }

  @GetMapping("/limits")
  String show(Model model) {
    return shown(Form.of(policies.current()), model);
  }

  private static String shown(Form form, Model model) {
    List<String> caps = new ArrayList<>(form.caps());
    for (int i = 0; i < EMPTY_CAPS; i++) {
      caps.add("");
    }
    model.addAttribute("form", form);
    model.addAttribute("caps", caps);
    return "manners/limits";
  }

  @PostMapping("/limits")
  String set(
      @RequestParam MultiValueMap<String, String> told, Model model, RedirectAttributes after) {
    LimitsText written =
        new LimitsText(
            told.getOrDefault("caps", List.of()),
            told.getFirst("quiet"),
            told.getFirst("spacing"),
            told.getFirst("halfLife"),
            told.getFirst("annoyance"),
            told.containsKey("optOutOffered") ? "yes" : "no",
            told.getFirst("country"));
    try {
      policies.set(written.over(policies.current()));
    } catch (Policy.Unfit unfit) {
      model.addAttribute("part", unfit.part());
      model.addAttribute("wrong", texts.say("manners.limits.wrong." + unfit.part()));
      return shown(again(written), model);
    }
    after.addFlashAttribute("toast", new Toast(texts.say("manners.limits.kept"), null));
    return "redirect:/limits";
  }

  private static Form again(LimitsText written) {
    List<String> caps = written.caps() == null ? List.of() : written.caps();
    return new Form(
        caps.stream().filter(cap -> !cap.isBlank()).toList(),
        said(written.quiet()),
        said(written.spacing()),
        said(written.halfLife()),
        said(written.annoyance()),
        "yes".equals(written.optOutOffered()),
        said(written.country()));
  }

  private static String said(@Nullable String text) {
    return text == null ? "" : text;
  }
}
