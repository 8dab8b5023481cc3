package org.stamkunde.manners.ledger.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.stamkunde.manners.Channel;
import org.stamkunde.manners.ledger.Policies;

/// The shop's limits, and the form in which they are set.
@Controller
class LimitsPage {
  private static final int EMPTY_CAPS = 2;

  /// The fields in the order of the page, after the caps.
  private static final List<String> FIELDS =
      List.of("quiet", "spacing", "annoyance", "halfLife", "country");

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

  @GetMapping("/limits")
  String show(Model model) {
    return shown(LimitsForm.of(policies.current()), Map.of(), model);
  }

  private String shown(LimitsForm form, Map<String, String> wrong, Model model) {
    List<CapRow> caps = new ArrayList<>(form.caps());
    for (int i = 0; i < EMPTY_CAPS; i++) {
      caps.add(CapRow.empty());
    }
    Map<String, String> says = new LinkedHashMap<>();
    wrong.forEach((field, which) -> says.put(field, texts.say("manners.limits.wrong." + which)));
    model.addAttribute("form", form);
    model.addAttribute("caps", caps);
    model.addAttribute("kept", form.caps().size());
    model.addAttribute("channels", channels(form));
    model.addAttribute("wrong", says);
    model.addAttribute("firstWrong", first(wrong));
    return "manners/limits";
  }

  /// Pages are not capped, for the customer comes to them; unless somebody did so by the command.
  private static List<String> channels(LimitsForm form) {
    return Arrays.stream(Channel.values())
        .map(Channel::word)
        .filter(word ->
            !word.equals(Channel.WEB.word())
                || form.caps().stream().anyMatch(cap -> cap.channel().equals(word)))
        .toList();
  }

  private static String first(Map<String, String> wrong) {
    return wrong.keySet().stream()
        .filter(field -> !FIELDS.contains(field))
        .findFirst()
        .or(() -> FIELDS.stream().filter(wrong::containsKey).findFirst())
        .orElse("");
  }

  @PostMapping("/limits")
  String set(
      @RequestParam MultiValueMap<String, String> told, Model model, RedirectAttributes after) {
    LimitsForm form = LimitsForm.of(told);
    LimitsForm.Read read = form.over(policies.current());
    if (read.policy() == null) {
      return shown(form, read.wrong(), model);
    }
    policies.set(read.policy());
    after.addFlashAttribute("toast", new Toast(texts.say("manners.limits.kept"), null));
    return "redirect:/limits";
  }
}
