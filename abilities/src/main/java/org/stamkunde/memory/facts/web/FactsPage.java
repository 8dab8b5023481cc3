package org.stamkunde.memory.facts.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.stamkunde.frame.Texts;
import org.stamkunde.frame.Toast;
import org.stamkunde.memory.facts.EditingKinds;
import org.stamkunde.memory.facts.FactKind;
import org.stamkunde.memory.facts.FactKinds;
import org.stamkunde.memory.facts.FactMistake;
import org.stamkunde.memory.federated.OriginMistake;

/// The schema of facts: what the shop wants to know, and the form in which it says so.
@Controller
class FactsPage {
  private static final List<String> TYPES =
      List.of("text", "number", "date", "choice", "measure", "money", "place");
  private final FactKinds kinds;
  private final EditingKinds editing;
  private final FactTexts words;
  private final Texts texts;
  private final RemovedKinds removed = new RemovedKinds();

  FactsPage(FactKinds kinds, EditingKinds editing, FactTexts words, Texts texts) {
    this.kinds = kinds;
    this.editing = editing;
    this.words = words;
    this.texts = texts;
  }

  record Row(
      String name,
      String title,
      String type,
      String fresh,
      String counts,
      @Nullable String purpose,
      @Nullable String lives) {}

  @GetMapping("/facts")
  String all(@RequestParam(name = "edit", required = false) @Nullable String edit, Model model) {
    FactKind known = edit == null ? null : kinds.named(edit).orElse(null);
    return shown(known == null ? FactForm.empty() : FactForm.of(known), known != null, model);
  }

  private String shown(FactForm form, boolean change, Model model) {
    List<Row> rows = kinds.all().stream().map(this::row).toList();
    model.addAttribute("rows", rows);
    model.addAttribute("form", form);
    model.addAttribute("change", change);
    model.addAttribute("types", TYPES);
    model.addAttribute(
        "sentence",
        rows.isEmpty()
            ? texts.say("memory.facts.none")
            : texts.count("memory.facts.sentence", rows.size(), String.valueOf(rows.size())));
    return "memory/facts";
  }

  private Row row(FactKind kind) {
    return new Row(
        kind.name(),
        kind.title(),
        words.type(kind.type()),
        words.fresh(kind),
        texts.say("memory.facts.counts." + FactForm.of(kind).weakest()),
        kind.purpose(),
        words.livesAt(kind));
  }

  @PostMapping("/facts")
  String define(@ModelAttribute FactForm form, Model model, RedirectAttributes after) {
    try {
      FactKind kind = form.kind();
      editing.define(kind, form.newSecret());
      after.addFlashAttribute(
          "toast", new Toast(texts.say("memory.facts.kept", kind.title()), null));
      return "redirect:/facts";
    } catch (FactMistake mistake) {
      return wrong(form, mistake.part(), model);
    } catch (OriginMistake mistake) {
      return wrong(form, mistake.part(), model);
    }
  }

  private String wrong(FactForm form, String part, Model model) {
    model.addAttribute("part", part);
    model.addAttribute("wrong", texts.say("memory.facts.wrong." + part, "{customer}", "{email}"));
    String name = form.name() == null ? "" : form.name();
    return shown(form, kinds.named(name).isPresent(), model);
  }

  @PostMapping("/facts/{name}/remove")
  String remove(@PathVariable("name") String name, RedirectAttributes after) {
    FactKind kind =
        kinds.named(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    editing.remove(name);
    removed.hold(kind);
    after.addFlashAttribute(
        "toast",
        new Toast(texts.say("memory.facts.removed", kind.title()), "/facts/" + name + "/restore"));
    return "redirect:/facts";
  }

  @PostMapping("/facts/{name}/restore")
  String restore(@PathVariable("name") String name) {
    FactKind kind = removed.take(name);
    if (kind != null) {
      editing.define(kind, null);
    }
    return "redirect:/facts";
  }
}
