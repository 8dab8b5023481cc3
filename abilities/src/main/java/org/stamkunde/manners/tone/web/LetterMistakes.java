package org.stamkunde.manners.tone.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stamkunde.frame.Texts;
import org.stamkunde.manners.tone.Composition;
import org.stamkunde.manners.tone.LetterTemplate;
import org.stamkunde.manners.tone.Mistake;
import org.stamkunde.manners.tone.Slots;

/// The mistakes of a letter under their fields, with proposals that can be taken over.
@Component
class LetterMistakes {
  private final ToneTexts words;
  private final Texts texts;

  LetterMistakes(ToneTexts words, Texts texts) {
    this.words = words;
    this.texts = texts;
  }

  /// A mistake under its field; `act` puts the proposal in, null where there is none to put in.
  record Row(String says, @Nullable String act, @Nullable String instead) {}

  /// A name that may be used, for whoever writes.
  record Usable(String name, String says, String from) {}

  List<Row> of(List<Mistake> mistakes, String field) {
    List<Row> rows = new ArrayList<>();
    for (int at = 0; at < mistakes.size(); at++) {
      Mistake one = mistakes.get(at);
      boolean mendable = one.mendable();
      rows.add(
          new Row(
              words.mistake(one),
              mendable ? "mend-" + field + "-" + at : null,
              mendable ? one.instead() : null));
    }
    return rows;
  }

  /// The letter with one proposal put in: `subject-0`, `body-2`.
  LetterTemplate mended(LetterTemplate letter, Composition.Read read, String which) {
    int dash = which.indexOf('-');
    boolean subject = which.startsWith("subject");
    List<Mistake> mistakes = subject ? read.subject() : read.body();
    int at = number(which.substring(dash + 1));
    if (at < 0 || at >= mistakes.size()) {
      return letter;
    }
    Mistake one = mistakes.get(at);
    return new LetterTemplate(
        letter.name(),
        letter.tongue(),
        letter.version(),
        letter.purpose(),
        letter.kind(),
        subject ? one.mend(letter.subject()) : letter.subject(),
        subject ? letter.body() : one.mend(letter.body()),
        letter.closing());
  }

  private static int number(String digits) {
    return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : -1;
  }

  Usable slot(Slots.Slot slot) {
    return new Usable(
        slot.name(),
        slot.kind() == null
            ? texts.sayOr("manners.tone.slot." + slot.name(), slot.name())
            : slot.kind().title(),
        words.step(slot.from()));
  }
}
