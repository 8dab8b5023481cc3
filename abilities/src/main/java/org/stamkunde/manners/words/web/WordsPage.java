package org.stamkunde.manners.words.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.stamkunde.frame.Formats;
import org.stamkunde.frame.Texts;
import org.stamkunde.manners.Words;

/// A text and what to mend in it, while it is being written.
@Controller
class WordsPage {
  private static final double[] LIX_STEPS = {25, 35, 45, 55};
  private final Words words;
  private final Texts texts;
  private final Formats formats;

  WordsPage(Words words, Texts texts, Formats formats) {
    this.words = words;
    this.texts = texts;
    this.formats = formats;
  }

  @GetMapping("/words")
  String empty(Model model, Locale reader) {
    String language = reader.getLanguage();
    return shown("", Words.LANGUAGES.contains(language) ? language : "en", reader, model);
  }

  @PostMapping("/words")
  String check(
      @RequestParam(name = "text", defaultValue = "") String text,
      @RequestParam(name = "language", defaultValue = "en") String language,
      @RequestParam(name = "mend", required = false) @Nullable String mend,
      @RequestHeader(name = "HX-Request", required = false) @Nullable String part,
      Model model,
      Locale reader) {
    // A form sends its lines with two signs at their ends, a script with one.
    String plain = text.replace("\r\n", "\n");
    String written = mend == null ? plain : Written.mended(plain, mend);
    String known = Words.LANGUAGES.contains(language) ? language : "en";
    String page = shown(written, known, reader, model);
    return part == null ? page : page + " :: answer";
  }

  private String shown(String text, String language, Locale reader, Model model) {
    Written written = new Written(text, language, words.check(text, language, reader));
    model.addAttribute("written", written);
    model.addAttribute("languages", Words.LANGUAGES);
    model.addAttribute("sentence", sentence(written.checked()));
    model.addAttribute("lix", lix(written.checked()));
    return "manners/words";
  }

  private String sentence(Words.Checked checked) {
    int found = checked.findings().size();
    if (checked.words() == 0) {
      return texts.say("manners.words.start");
    }
    return found == 0
        ? texts.say("manners.words.clean")
        : texts.count("manners.words.found", found, formats.number(found));
  }

  private @Nullable String lix(Words.Checked checked) {
    Double lix = checked.lix();
    if (lix == null) {
      return null;
    }
    int step = 0;
    while (step < LIX_STEPS.length && lix >= LIX_STEPS[step]) {
      step++;
    }
    return texts.say(
        "manners.words.lix",
        formats.number(checked.words()),
        formats.number(Math.round(lix)),
        texts.say("manners.words.lix." + step));
  }
}
