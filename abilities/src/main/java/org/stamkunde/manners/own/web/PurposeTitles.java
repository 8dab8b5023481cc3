package org.stamkunde.manners.own.web;

import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.stamkunde.frame.Texts;
import org.stamkunde.manners.consent.Purposes;

/// What a purpose is called before customers: as the shop calls it, else by our own words for it.
@Component("purposeTitles")
class PurposeTitles {
  private final Purposes purposes;
  private final Texts texts;

  PurposeTitles(Purposes purposes, Texts texts) {
    this.purposes = purposes;
    this.texts = texts;
  }

  String of(String purpose) {
    String language = LocaleContextHolder.getLocale().getLanguage();
    return purposes
        .named(purpose)
        .flatMap(one -> Optional.ofNullable(one.titles().get(language)))
        .orElseGet(() -> texts.sayOr("manners.own.purpose." + purpose, purpose));
  }
}
