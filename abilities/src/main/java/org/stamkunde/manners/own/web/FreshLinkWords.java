package org.stamkunde.manners.own.web;

import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.stamkunde.frame.Formats;
import org.stamkunde.manners.Permit;
import org.stamkunde.manners.own.Letters;
import org.stamkunde.manners.own.ShopName;

/// The letter that brings a fresh link, from the texts of the pages.
@Component
class FreshLinkWords implements Letters {
  private final MessageSource texts;
  private final ShopName shop;
  private final Formats formats;

  FreshLinkWords(MessageSource texts, ShopName shop, Formats formats) {
    this.texts = texts;
    this.shop = shop;
    this.formats = formats;
  }

  @Override
  public Worded freshLink(Permit permit, String language, URI link) {
    Locale locale = Locale.of(language);
    String own = shop.name();
    String name = own == null ? texts.getMessage("manners.own.shop", null, locale) : own;
    String opening =
        permit
            .opening()
            .map(complaint ->
                say("manners.own.letter.mended", locale, day(complaint.since(), locale)) + "\n\n")
            .orElse("");
    return new Worded(
        say("manners.own.letter.subject", locale, name),
        opening + say("manners.own.letter.text", locale, link.toString(), name) + "\n");
  }

  private String say(String key, Locale locale, Object... values) {
    return texts.getMessage(key, values, locale);
  }

  private String day(Instant at, Locale locale) {
    String pattern = locale.getLanguage().equals("en") ? "d MMMM yyyy" : "d. MMMM yyyy";
    return DateTimeFormatter.ofPattern(pattern, locale).format(at.atZone(formats.zone()));
  }
}
