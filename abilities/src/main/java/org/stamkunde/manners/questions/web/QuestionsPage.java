package org.stamkunde.manners.questions.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.stamkunde.frame.Texts;
import org.stamkunde.frame.Toast;
import org.stamkunde.manners.questions.Question;
import org.stamkunde.manners.questions.QuestionMistake;
import org.stamkunde.manners.questions.Questions;
import org.stamkunde.memory.Refused;
import org.stamkunde.memory.facts.FactKinds;

/// The questions of the shop: drafts, those that are asked, and those that are over; what was given
/// for each, and how its promises stand.
@Controller
class QuestionsPage {
  private final Questions questions;
  private final PromisesShown promises;
  private final FactKinds kinds;
  private final Texts texts;
  private final Clock clock;

  QuestionsPage(
      Questions questions, PromisesShown promises, FactKinds kinds, Texts texts, Clock clock) {
    this.questions = questions;
    this.promises = promises;
    this.kinds = kinds;
    this.texts = texts;
    this.clock = clock;
  }

  @GetMapping("/questions")
  String all(@RequestParam(name = "edit", required = false) @Nullable String edit, Model model) {
    Question known = edit == null ? null : found(edit);
    boolean draft = known != null && known.published() == null;
    return shown(
        draft && known != null ? QuestionForm.of(known) : QuestionForm.empty(), draft, model);
  }

  private @Nullable Question found(String id) {
    return questions.all().stream()
        .map(Questions.Told::question)
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElse(null);
  }

  private String shown(QuestionForm form, boolean change, Model model) {
    List<PromisesShown.Row> rows = promises.questions();
    long open = rows.stream().filter(row -> row.state().equals("open")).count();
    model.addAttribute("rows", rows);
    model.addAttribute("promises", promises.waiting());
    model.addAttribute("form", form);
    model.addAttribute("change", change);
    model.addAttribute("facts", kinds.all().stream().filter(one -> one.origin() == null).toList());
    model.addAttribute(
        "sentence",
        rows.isEmpty()
            ? texts.say("manners.questions.none")
            : texts.count("manners.questions.sentence", open, String.valueOf(open)));
    return "manners/questions";
  }

  /// Keeps the draft, and publishes it where that was asked for.
  @PostMapping("/questions")
  String keep(
      @ModelAttribute QuestionForm form,
      @RequestParam(name = "publish", required = false) @Nullable String publish,
      @RequestParam(name = "change", required = false) @Nullable String change,
      Model model,
      RedirectAttributes after) {
    try {
      Question draft = form.draft(clock.instant());
      if (form.unreadableDay()) {
        return wrong(form, "expires", change != null, model);
      }
      questions.keep(draft);
      if (publish != null) {
        questions.publish(draft.id());
      }
      after.addFlashAttribute(
          "toast",
          new Toast(
              texts.say(
                  publish == null ? "manners.questions.kept" : "manners.questions.published",
                  draft.id()),
              null));
      return "redirect:/questions";
    } catch (QuestionMistake mistake) {
      return wrong(form, mistake.part(), change != null, model);
    }
  }

  private String wrong(QuestionForm form, String part, boolean change, Model model) {
    model.addAttribute("part", part);
    model.addAttribute("wrong", texts.say("manners.questions.wrong." + part));
    return shown(form, change, model);
  }

  @PostMapping("/questions/{id}/{verb:close|reopen|drop}")
  String change(
      @PathVariable("id") String id, @PathVariable("verb") String verb, RedirectAttributes after) {
    String undo = null;
    try {
      switch (verb) {
        case "close" -> {
          questions.close(id);
          undo = "/questions/" + id + "/reopen";
        }
        case "reopen" -> questions.reopen(id);
        default -> questions.drop(id);
      }
      String says = texts.say("manners.questions.done." + verb.toLowerCase(Locale.ROOT), id);
      after.addFlashAttribute("toast", new Toast(says, undo));
    } catch (Refused unknown) {
      // Somebody else dropped it meanwhile: the list shows that.
    }
    return "redirect:/questions";
  }
}
