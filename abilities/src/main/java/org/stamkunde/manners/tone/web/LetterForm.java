package org.stamkunde.manners.tone.web;

import org.jspecify.annotations.Nullable;
import org.stamkunde.manners.MessageClass;
import org.stamkunde.manners.tone.LetterTemplate;
import org.stamkunde.manners.tone.Tongue;

/// A letter as somebody writes it: `version` is the one that was changed, `asked` the words that
/// somebody was asked about before.
record LetterForm(
    @Nullable Integer version,
    @Nullable String purpose,
    @Nullable String kind,
    @Nullable String subject,
    @Nullable String body,
    @Nullable String closing,
    @Nullable String asked) {

  static LetterForm of(LetterTemplate letter) {
    return new LetterForm(
        letter.version(),
        letter.purpose(),
        letter.kind().word(),
        letter.subject(),
        letter.body(),
        letter.closing(),
        null);
  }

  LetterTemplate template(String name, Tongue tongue) {
    return new LetterTemplate(
        name,
        tongue,
        version == null ? 0 : Math.max(0, version),
        text(purpose).isBlank() ? "service" : text(purpose).strip(),
        MessageClass.of(text(kind)).orElse(MessageClass.MARKETING),
        text(subject).strip(),
        text(body).replace("\r\n", "\n").strip(),
        text(closing).replace("\r\n", "\n").strip());
  }

  private static String text(@Nullable String written) {
    return written == null ? "" : written;
  }
}
