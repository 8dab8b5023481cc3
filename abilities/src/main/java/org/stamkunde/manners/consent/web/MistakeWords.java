package org.stamkunde.manners.consent.web;

import org.stamkunde.frame.Texts;
import org.stamkunde.manners.consent.ConsentMistake;
import org.stamkunde.manners.consent.Mistake;
import org.stamkunde.memory.Refused;

/// What is wrong with something written of consents, in the reader's language.
record MistakeWords(Texts texts) {
  String say(Mistake mistake) {
    return texts.sayOr(
        "manners.consent.wrong." + mistake.word(), mistake.english(), mistake.values().toArray());
  }

  String say(Refused refused) {
    return refused instanceof ConsentMistake known
        ? say(known.mistake())
        : String.valueOf(refused.getMessage());
  }
}
