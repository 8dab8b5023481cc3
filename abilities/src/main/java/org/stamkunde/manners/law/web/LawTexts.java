package org.stamkunde.manners.law.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.stamkunde.frame.Formats;
import org.stamkunde.frame.Texts;
import org.stamkunde.manners.law.ReadableLaw.Asked;
import org.stamkunde.manners.law.ReadableLaw.CountryFile;
import org.stamkunde.manners.law.ReadableLaw.Hours;
import org.stamkunde.manners.law.ReadableLaw.RuleText;

/// The law in the words of the reader's language.
@Component
class LawTexts {
  private final Texts texts;
  private final Formats formats;

  LawTexts(Texts texts, Formats formats) {
    this.texts = texts;
    this.formats = formats;
  }

  /// A file in the list of countries.
  record Row(
      String code, String name, String covers, String rules, String registers, String hours) {}

  /// A rule: what it asks in words, and the rest as it stands.
  record RuleRow(List<String> asks, RuleText rule, String since) {}

  /// A day with its name in the country's language.
  record Holiday(String day, String name) {}

  Row row(CountryFile file) {
    boolean baseline = file.code().equals("EU");
    Hours hours = file.hours();
    return new Row(
        file.code(),
        baseline ? texts.say("manners.law.baseline") : country(file.code()),
        baseline ? names(file) : "",
        String.valueOf(file.rules().size()),
        file.registers().stream()
            .map(one -> one.title() + " (" + lasts(one.lasts()) + ")")
            .collect(Collectors.joining(", ")),
        hours == null
            ? texts.say("manners.law.hours.none")
            : texts.say("manners.law.hours", hours.from().toString(), hours.to().toString()));
  }

  private String names(CountryFile file) {
    return file.countries().stream()
        .map(this::country)
        .sorted(java.text.Collator.getInstance(locale()))
        .collect(Collectors.joining(", "));
  }

  String lasts(String written) {
    return texts.sayOr("manners.law.lasts." + written.replace(' ', '-'), written);
  }

  String country(String code) {
    String name = Locale.of("", code.equals("UK") ? "GB" : code).getDisplayCountry(locale());
    return name.isEmpty() ? code : name;
  }

  private static Locale locale() {
    return LocaleContextHolder.getLocale();
  }

  RuleRow rule(RuleText rule) {
    return new RuleRow(
        rule.asks().stream().map(this::asked).toList(), rule, formats.day(rule.since()));
  }

  private String asked(Asked asked) {
    String name = asked.name();
    if (name.equals("under") || name.equals("from")) {
      return texts.say("manners.law.age." + name, asked.words().getFirst());
    }
    return asked.words().stream()
        .map(word -> texts.say("manners.law." + name + "." + word))
        .collect(Collectors.joining(", "));
  }

  @Nullable String wrong(String part) {
    return texts.say(
        "manners.law.wrong." + (part.equals("at") || part.equals("age") ? part : "word"));
  }

  List<Holiday> holidays(SortedMap<LocalDate, String> days) {
    return days.entrySet().stream().map(this::holiday).toList();
  }

  private Holiday holiday(Map.Entry<LocalDate, String> day) {
    return new Holiday(formats.day(day.getKey()), day.getValue());
  }
}
