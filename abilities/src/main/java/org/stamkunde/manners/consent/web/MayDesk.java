package org.stamkunde.manners.consent.web;

import java.time.Instant;
import java.time.ZoneId;
import org.springframework.stereotype.Component;
import org.stamkunde.frame.Formats;
import org.stamkunde.frame.Texts;
import org.stamkunde.manners.consent.Purposes;

/// What is needed to tell of consents in the reader's language.
@Component
record MayDesk(Purposes purposes, Texts texts, Formats formats) {
  Named named() {
    return Named.of(texts, purposes);
  }

  MayWords words(Named named, Instant now) {
    return new MayWords(texts, formats, named, now);
  }

  ZoneId zone() {
    return formats.zone();
  }
}
