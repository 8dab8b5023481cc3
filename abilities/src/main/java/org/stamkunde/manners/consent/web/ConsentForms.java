package org.stamkunde.manners.consent.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.stamkunde.frame.Texts;
import org.stamkunde.frame.Toast;
import org.stamkunde.manners.Channel;
import org.stamkunde.manners.MessageClass;
import org.stamkunde.manners.consent.ConsentMistake;
import org.stamkunde.manners.consent.Purpose;
import org.stamkunde.manners.consent.Purposes;
import org.stamkunde.manners.consent.Wording;

/// Defines purposes and puts them into words. What is wrong is said at its field, and what was
/// written stands there again.
@Controller
class ConsentForms {
  private final Purposes purposes;
  private final Texts texts;

  ConsentForms(Purposes purposes, Texts texts) {
    this.purposes = purposes;
    this.texts = texts;
  }

  /// The form of a purpose.
  record PurposeForm(
      @Nullable String name,
      @Nullable String title,
      @Nullable String kind,
      @Nullable String lasts,
      @Nullable List<String> offered) {
    static PurposeForm of(Purpose purpose, Locale reader) {
      Integer lasts = purpose.lastsDays();
      return new PurposeForm(
          purpose.name(),
          purpose.title(reader),
          purpose.kind().word(),
          lasts == null ? "" : lasts.toString(),
          purpose.offered().stream().map(Channel::word).toList());
    }

    List<Channel> channels() {
      return offered == null
          ? List.of()
          : offered.stream().flatMap(word -> Channel.of(word).stream()).toList();
    }
  }

  /// The form of a wording.
  record WordingForm(
      @Nullable String purpose,
      @Nullable String language,
      @Nullable String jurisdiction,
      @Nullable String text) {}

  @PostMapping("/consent/purposes")
  String define(@ModelAttribute PurposeForm form, Locale reader, RedirectAttributes after) {
    String lasts = text(form.lasts());
    try {
      if (!lasts.isEmpty() && !lasts.matches("\\d{1,6}")) {
        return again("purposeForm", form, "lasts", texts.say("manners.consent.wrong.days"), after);
      }
      String title = text(form.title());
      String language = reader.getLanguage().equals("no") ? "nb" : reader.getLanguage();
      purposes.define(
          new Purpose(
              text(form.name()),
              MessageClass.of(text(form.kind())).orElse(MessageClass.MARKETING),
              lasts.isEmpty() ? null : Integer.valueOf(lasts),
              title.isEmpty() ? Map.of() : Map.of(language, title),
              form.channels()));
      after.addFlashAttribute("toast", new Toast(texts.say("manners.consent.kept"), null));
      return "redirect:/consent";
    } catch (ConsentMistake mistake) {
      return again("purposeForm", form, mistake, after);
    }
  }

  @PostMapping("/consent/wordings")
  String word(@ModelAttribute WordingForm form, RedirectAttributes after) {
    String jurisdiction = text(form.jurisdiction()).toUpperCase(Locale.ROOT);
    try {
      Wording kept =
          purposes.word(
              text(form.purpose()),
              text(form.language()).toLowerCase(Locale.ROOT),
              text(form.text()),
              jurisdiction.isEmpty() ? null : jurisdiction);
      after.addFlashAttribute(
          "toast",
          new Toast(texts.say("manners.consent.worded", String.valueOf(kept.version())), null));
      return "redirect:/consent";
    } catch (ConsentMistake mistake) {
      return again("wordingForm", form, mistake, after);
    }
  }

  private String again(String name, Object form, ConsentMistake mistake, RedirectAttributes after) {
    String says = new MistakeWords(texts).say(mistake);
    return again(name, form, mistake.mistake().word(), says, after);
  }

  private static String again(
      String name, Object form, String field, String says, RedirectAttributes after) {
    after.addFlashAttribute(name, form);
    after.addFlashAttribute("firstWrong", field);
    after.addFlashAttribute("wrong", says);
    return "redirect:/consent";
  }

  private static String text(@Nullable String told) {
    return told == null ? "" : told.strip();
  }
}
