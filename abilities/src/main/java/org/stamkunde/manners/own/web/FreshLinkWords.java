package org.stamkunde.manners.own.web;

import java.net.URI;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.stamkunde.manners.own.Letters;
import org.stamkunde.manners.own.ShopName;

/// The letter that brings a fresh link, from the texts of the pages.
@Component
class FreshLinkWords implements Letters {
  private final MessageSource texts;
  private final ShopName shop;

  FreshLinkWords(MessageSource texts, ShopName shop) {
    this.texts = texts;
    this.shop = shop;
  }

  @Override
  public Worded freshLink(String language, URI link) {
    Locale locale = Locale.of(language);
    String own = shop.name();
    String name = own == null ? texts.getMessage("manners.own.shop", null, locale) : own;
    return new Worded(
        texts.getMessage("manners.own.letter.subject", new Object[] {name}, locale),
        texts.getMessage("manners.own.letter.text", new Object[] {link.toString(), name}, locale)
            + "\n");
  }
}
