package org.stamkunde.manners.law.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.stamkunde.frame.Formats;
import org.stamkunde.frame.Texts;
import org.stamkunde.manners.law.Washing;
import org.stamkunde.manners.law.Washings;

/// Registers and washings for the eye.
@Component
class WashingTexts {
  private static final int SHORT = 12;
  private final Washings washings;
  private final Texts texts;
  private final Formats formats;
  private final LawTexts law;

  WashingTexts(Washings washings, Texts texts, Formats formats, LawTexts law) {
    this.washings = washings;
    this.texts = texts;
    this.formats = formats;
    this.law = law;
  }

  /// A register that one can wash against.
  record Choice(String word, String title) {}

  /// One washing with its proof; `chip` is yes while it counts.
  record Row(
      String register,
      String day,
      String until,
      String reserved,
      String customers,
      String hash,
      String whole,
      String chip,
      String state) {}

  List<Choice> registers() {
    return washings.registers().stream()
        .map(one -> new Choice(one.word(), one.title() + ", " + law.country(one.country())))
        .toList();
  }

  List<Row> rows() {
    Map<String, Washings.Kept> registers = byWord();
    return washings.all().stream().map(one -> row(one, registers)).toList();
  }

  private Map<String, Washings.Kept> byWord() {
    Map<String, Washings.Kept> registers = new HashMap<>();
    washings.registers().forEach(one -> registers.put(one.word(), one));
    return registers;
  }

  private Row row(Washing one, Map<String, Washings.Kept> registers) {
    Washings.Kept register = registers.get(one.register());
    boolean counts = register != null && one.counts(washings.today(register));
    return new Row(
        register == null ? one.register() : register.title(),
        formats.day(one.day()),
        formats.day(one.ends().minusDays(1)),
        formats.number(one.counts().reserved()),
        formats.number(one.counts().customers()),
        one.hash().substring(0, SHORT),
        one.hash(),
        counts ? "yes" : "",
        texts.say(counts ? "manners.law.washing.counts" : "manners.law.washing.over"));
  }

  /// What is true of the washings now.
  String sentence() {
    Map<String, Washings.Kept> registers = byWord();
    List<LocalDate> ends =
        washings.all().stream()
            .filter(one -> {
              Washings.Kept register = registers.get(one.register());
              return register != null && one.counts(washings.today(register));
            })
            .map(one -> one.ends().minusDays(1))
            .sorted()
            .toList();
    return ends.isEmpty()
        ? texts.say("manners.law.sentence.none")
        : texts.say("manners.law.sentence", formats.day(ends.getFirst()));
  }

  /// What a washing that was just taken in told.
  String done(Washing one) {
    String done =
        texts.say(
            "manners.law.washing.done",
            one.register(),
            formats.number(one.counts().customers()),
            formats.day(one.ends().minusDays(1)));
    String unread =
        one.counts().unread() == 0
            ? ""
            : " " + texts.say("manners.law.washing.unread", formats.number(one.counts().unread()));
    return done
        + unread
        + (one.looksSubmitted() ? " " + texts.say("manners.law.washing.submitted") : "");
  }
}
