package org.stamkunde.manners.law.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.stamkunde.manners.Verdict;
import org.stamkunde.manners.law.Asking;
import org.stamkunde.manners.law.CountryLaw;
import org.stamkunde.manners.law.ReadableLaw;
import org.stamkunde.manners.law.ReadableLaw.CountryFile;

/// The law: a question to it, the countries whose files it has, and one file as people read it.
@Controller
class LawPage {
  private final CountryLaw law;
  private final ReadableLaw files;
  private final WashingTexts washings;
  private final LawTexts words;
  private final Clock clock;

  LawPage(CountryLaw law, ReadableLaw files, WashingTexts washings, LawTexts words, Clock clock) {
    this.law = law;
    this.files = files;
    this.washings = washings;
    this.words = words;
    this.clock = clock;
  }

  /// A country of the list: its code and its name in the reader's language.
  record Country(String code, String name) {}

  @GetMapping("/law")
  String all(@ModelAttribute LawForm form, Model model, Locale locale) {
    LawForm filled = form.filled();
    model.addAttribute("form", filled);
    model.addAttribute("countries", countries(filled, locale));
    model.addAttribute("files", files.all(locale).stream().map(words::row).toList());
    model.addAttribute("sentence", washings.sentence());
    model.addAttribute("washings", washings.rows());
    model.addAttribute("registers", washings.registers());
    if (form.asked()) {
      answer(filled, model, locale);
    }
    return "manners/law";
  }

  private void answer(LawForm form, Model model, Locale locale) {
    try {
      Verdict verdict = law.judge(form.asking().read(law, clock.instant()), locale);
      model.addAttribute("verdict", verdict);
      model.addAttribute("source", ReadableLaw.source(verdict.source()));
      model.addAttribute("file", files.of(String.valueOf(form.country()), locale).isPresent());
    } catch (Asking.Misread misread) {
      model.addAttribute("part", misread.part());
      model.addAttribute("wrong", words.wrong(misread.part()));
    }
  }

  private List<Country> countries(LawForm form, Locale locale) {
    List<Country> countries = new ArrayList<>();
    for (CountryFile file : files.all(locale)) {
      file.countries().forEach(code -> countries.add(new Country(code, words.country(code))));
    }
    String asked = CountryLaw.code(String.valueOf(form.country()));
    if (law.knows(asked) && countries.stream().noneMatch(one -> one.code().equals(asked))) {
      countries.add(new Country(asked, words.country(asked)));
    }
    countries.sort(Comparator.comparing(Country::name, java.text.Collator.getInstance(locale)));
    return countries;
  }

  @GetMapping("/law/{code:[A-Za-z]{2}}")
  String one(@PathVariable("code") String code, Model model, Locale locale) {
    CountryFile file =
        files.of(code, locale).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    int year = LocalDate.ofInstant(clock.instant(), law.zone(code)).getYear();
    model.addAttribute("file", words.row(file));
    model.addAttribute("readings", file.readings());
    model.addAttribute("rules", file.rules().stream().map(words::rule).toList());
    model.addAttribute("year", String.valueOf(year));
    model.addAttribute("holidays", words.holidays(files.holidays(code, year)));
    return "manners/law-country";
  }
}
