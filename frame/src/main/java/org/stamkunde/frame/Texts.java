package org.stamkunde.frame;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// The rooms' texts in the reader's language, for sentences that code puts together. Numbers are
/// handed over as written strings (see [Formats]).
@Component("texts")
public class Texts {
  private final MessageSource texts;

  public Texts(MessageSource texts) {
    this.texts = texts;
  }

  public String say(String key, Object... arguments) {
    return texts.getMessage(key, arguments, LocaleContextHolder.getLocale());
  }

  /// The text for a word that may be new to us: the word itself where there is none.
  public String sayOr(String key, String otherwise, Object... arguments) {
    Locale locale = LocaleContextHolder.getLocale();
    String found = texts.getMessage(key, arguments, otherwise, locale);
    return found == null ? otherwise : found;
  }

  /// One of two texts by number: `key.one` for one, `key.many` otherwise, with the number first.
  public String count(String key, long number, String written, Object... more) {
    Object[] arguments = new Object[more.length + 1];
    arguments[0] = written;
    System.arraycopy(more, 0, arguments, 1, more.length);
    return say(key + (number == 1 ? ".one" : ".many"), arguments);
  }
}
