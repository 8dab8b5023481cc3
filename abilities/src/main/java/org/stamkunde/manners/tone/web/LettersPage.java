package org.stamkunde.manners.tone.web;

import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
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
import org.stamkunde.manners.MessageClass;
import org.stamkunde.manners.Words;
import org.stamkunde.manners.tone.Composition;
import org.stamkunde.manners.tone.LetterTemplate;
import org.stamkunde.manners.tone.Letters;
import org.stamkunde.manners.tone.Tongue;

/// The letters: each as a customer would read it, at every step of the ladder, and the form in
/// which it is written. It works without script: every reader and every step is an address.
@Controller
class LettersPage {
  private static final String TYPICAL = "typical";
  private final Letters letters;
  private final LetterPreview preview;
  private final LetterMistakes mistakes;
  private final LetterWords words;
  private final Texts texts;

  LettersPage(
      Letters letters,
      LetterPreview preview,
      LetterMistakes mistakes,
      LetterWords words,
      Texts texts) {
    this.letters = letters;
    this.preview = preview;
    this.mistakes = mistakes;
    this.words = words;
    this.texts = texts;
  }

  /// A letter in the list.
  record Row(String name, String title, String purpose, String kind, List<Variant> variants) {}

  /// A letter in one language.
  record Variant(String language, String text, int version) {}

  @GetMapping("/letters")
  String all(Model model) {
    List<Row> rows = letters.all().values().stream().map(variants -> row(variants)).toList();
    model.addAttribute("rows", rows);
    model.addAttribute(
        "sentence", texts.count("manners.tone.sentence", rows.size(), String.valueOf(rows.size())));
    return "manners/letters";
  }

  private Row row(Map<Tongue, LetterTemplate> variants) {
    LetterTemplate first = variants.values().iterator().next();
    return new Row(
        first.name(),
        LetterPreview.title(first, texts),
        first.purpose(),
        texts.say("manners.tone.kind." + first.kind().word()),
        variants.values().stream()
            .map(one ->
                new Variant(
                    one.tongue().tag(),
                    texts.say("manners.tone.language." + one.tongue().tag()),
                    one.version()))
            .toList());
  }

  @GetMapping("/letters/{name}")
  String one(
      @PathVariable("name") String name,
      @RequestParam(name = "lang", required = false) @Nullable String lang,
      @RequestParam(name = "as", defaultValue = TYPICAL) String as,
      @RequestParam(name = "step", required = false) @Nullable Integer step,
      Model model,
      Locale locale) {
    LetterTemplate letter = letter(name, lang, locale);
    return shown(letter, LetterForm.of(letter), as, step, model);
  }

  private LetterTemplate letter(String name, @Nullable String lang, Locale locale) {
    Tongue tongue = Tongue.of(lang == null ? "" : lang).orElse(Tongue.of(locale));
    return letters
        .of(name, tongue)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private String shown(
      LetterTemplate letter, LetterForm form, String as, @Nullable Integer step, Model model) {
    Composition.Read read = letters.read(letter);
    Composition.Read said =
        read.good()
            ? read
            : letters.read(letter(letter.name(), letter.tongue().tag(), Locale.ROOT));
    LetterView view = preview.view(said.composition(), as, step, texts);
    Locale reader = LocaleContextHolder.getLocale();
    Words.Checked checked = words.check(view, reader);
    model.addAttribute("view", words.waved(view, checked));
    model.addAttribute("words", checked);
    List<Words.Finding> written = words.written(said.composition().template(), reader);
    model.addAttribute("elsewhere", LetterWords.beyond(written, checked.findings()));
    written(letter, model);
    model.addAttribute("form", form);
    model.addAttribute("as", as);
    model.addAttribute("subjectWrong", mistakes.of(read.subject(), "subject"));
    model.addAttribute("bodyWrong", mistakes.of(read.body(), "body"));
    model.addAttribute("good", read.good());
    model.addAttribute("tried", Boolean.TRUE.equals(model.getAttribute("tried")));
    model.addAttribute("stale", Boolean.TRUE.equals(model.getAttribute("stale")));
    if (model.getAttribute("grave") == null) {
      model.addAttribute("grave", List.of());
    }
    model.addAttribute(
        "kinds", Arrays.stream(MessageClass.values()).map(MessageClass::word).toList());
    model.addAttribute("slots", letters.slots().all().stream().map(mistakes::slot).toList());
    return "manners/letter";
  }

  private void written(LetterTemplate letter, Model model) {
    Locale reader = LocaleContextHolder.getLocale();
    model.addAttribute("writtenIn", letter.tongue().tag());
    model.addAttribute("written", LetterWords.beyond(words.written(letter, reader), List.of()));
  }

  /// What is to be mended in a letter while it is being written.
  @PostMapping("/letters/{name}/words")
  String whileWriting(
      @PathVariable("name") String name,
      @RequestParam("lang") String lang,
      @ModelAttribute LetterForm form,
      Model model) {
    written(form.template(name, Tongue.of(lang).orElse(Tongue.EN)), model);
    return "manners/letter :: written";
  }

  /// Keeps what was written, or only tries it (`try`), or puts in what was proposed (`mend`). A
  /// claim that the law forbids and a broken greeting are asked about before (`nevertheless`
  /// answers).
  @PostMapping("/letters/{name}")
  String keep(
      @PathVariable("name") String name,
      @RequestParam("lang") String lang,
      @RequestParam(name = "as", defaultValue = TYPICAL) String as,
      @RequestParam(name = "act", defaultValue = "keep") String act,
      @ModelAttribute LetterForm form,
      @Nullable Principal who,
      Model model,
      RedirectAttributes after) {
    Tongue tongue = letter(name, lang, Locale.ROOT).tongue();
    LetterTemplate letter = form.template(name, tongue);
    if (act.startsWith("mend-")) {
      letter = mistakes.mended(letter, letters.read(letter), act.substring("mend-".length()));
    }
    boolean answered = act.equals("nevertheless");
    boolean keeping = answered || act.equals("keep");
    boolean keepable = keeping && letters.read(letter).good();
    boolean asks = keepable && asks(letter, answered ? form.asked() : null, model);
    boolean kept = keepable && !asks && letters.keep(letter, by(who)).isPresent();
    if (!kept) {
      model.addAttribute("tried", !keeping);
      model.addAttribute("stale", keepable && !asks);
      return shown(letter, LetterForm.of(letter), as, null, model);
    }
    after.addFlashAttribute(
        "toast",
        new Toast(
            texts.say("manners.tone.kept", LetterPreview.title(letter, texts)),
            "/letters/" + name + "/back?lang=" + tongue.tag()));
    return "redirect:" + LetterPreview.href(name, tongue, as, null);
  }

  /// Whether somebody has to be asked before the letter is kept: what was asked about already was
  /// answered.
  private boolean asks(LetterTemplate letter, @Nullable String answered, Model model) {
    List<Words.Finding> grave = words.grave(letter, LocaleContextHolder.getLocale());
    if (LetterWords.answered(grave, answered)) {
      return false;
    }
    model.addAttribute("grave", LetterWords.beyond(grave, List.of()));
    model.addAttribute("asked", LetterWords.asked(grave));
    return true;
  }

  private static String by(@Nullable Principal who) {
    return who == null ? "console" : who.getName();
  }

  /// The version before comes back, as the next one.
  @PostMapping("/letters/{name}/back")
  String back(
      @PathVariable("name") String name,
      @RequestParam("lang") String lang,
      @Nullable Principal who) {
    Tongue tongue = Tongue.of(lang).orElse(Tongue.EN);
    letters.takeBack(name, tongue, by(who));
    return "redirect:" + LetterPreview.href(name, tongue, TYPICAL, null);
  }
}
