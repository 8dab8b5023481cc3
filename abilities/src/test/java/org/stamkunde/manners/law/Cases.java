package org.stamkunde.manners.law;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stamkunde.manners.Channel;
import org.stamkunde.manners.MessageClass;
import org.stamkunde.manners.Situation;
import org.stamkunde.manners.Situation.Consent;
import org.stamkunde.manners.Situation.Recipient;
import org.stamkunde.manners.Situation.Register;
import org.stamkunde.manners.Situation.Sale;

/// The decided cases, as their table is written. What a situation leaves out: no consent, no sale,
/// no opt-out offered, clear in the register, age not known, Tuesday 3 March 2026 at 11:00.
final class Cases {
  private static final LocalDateTime TUESDAY = LocalDateTime.of(2026, 3, 3, 11, 0);

  private Cases() {}

  record Case(
      Situation situation, boolean allowed, String paragraph, String source, String since) {}

  static String table() throws IOException {
    try (InputStream in = Cases.class.getResourceAsStream("cases.md")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.substring(text.indexOf('|')).strip();
    }
  }

  static List<Case> all() throws IOException {
    return table().lines().skip(2).map(Cases::read).toList();
  }

  private static Case read(String line) {
    String[] cells = line.substring(2).split(" *\\| *");
    return new Case(
        situation(cells[0], List.of(cells[1].split(", "))),
        cells[2].equals("allowed"),
        cells[3],
        cells[4],
        cells[5]);
  }

  static Situation situation(String country, List<String> words) {
    return new Situation(
        country,
        Recipient.valueOf(words.get(0).replace('-', '_').toUpperCase(java.util.Locale.ROOT)),
        Channel.of(words.get(1)).orElseThrow(),
        MessageClass.of(words.get(2)).orElseThrow(),
        words.contains("consent given")
            ? Consent.GIVEN
            : words.contains("consent withdrawn") ? Consent.WITHDRAWN : Consent.NONE,
        words.contains("similar sale")
            ? Sale.SIMILAR
            : words.contains("other sale") ? Sale.OTHER : Sale.NONE,
        words.contains("opt-out offered"),
        words.contains("reserved")
            ? Register.RESERVED
            : words.contains("unwashed") ? Register.UNWASHED : Register.CLEAR,
        age(words),
        words.stream()
            .filter(one -> one.startsWith("at "))
            .map(one -> LocalDateTime.parse(one.substring(3).replace(' ', 'T')))
            .findFirst()
            .orElse(TUESDAY));
  }

  private static @Nullable Integer age(List<String> words) {
    return words.stream()
        .filter(one -> one.startsWith("age "))
        .map(one -> Integer.valueOf(one.substring(4)))
        .findFirst()
        .orElse(null);
  }
}
