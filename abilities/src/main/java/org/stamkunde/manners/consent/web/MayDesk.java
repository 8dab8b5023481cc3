package org.stamkunde.manners.consent.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.stamkunde.frame.Formats;
import org.stamkunde.frame.Texts;
import org.stamkunde.manners.Law;
import org.stamkunde.manners.consent.AlikeGoods;
import org.stamkunde.manners.consent.Purposes;
import org.stamkunde.memory.Remembered;

/// What is needed to tell of consents in the reader's language.
@Component
record MayDesk(Purposes purposes, AlikeGoods goods, Law law, Texts texts, Formats formats) {
  Named named() {
    return Named.of(texts, purposes);
  }

  MayWords words(Named named, Instant now) {
    return new MayWords(texts, formats, named, now);
  }

  List<MayLaw.Told> law(Named named, Remembered customer, Instant now, Locale reader) {
    return new MayLaw(law, goods, texts, named).rows(customer, now, zone(), reader);
  }

  ZoneId zone() {
    return formats.zone();
  }
}
