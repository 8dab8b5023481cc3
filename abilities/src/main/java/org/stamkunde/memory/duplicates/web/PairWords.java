package org.stamkunde.memory.duplicates.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stamkunde.frame.Formats;
import org.stamkunde.frame.Texts;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Memory;
import org.stamkunde.memory.Profile;
import org.stamkunde.memory.Remembered;
import org.stamkunde.memory.duplicates.Compared;
import org.stamkunde.memory.duplicates.Decision;
import org.stamkunde.memory.duplicates.Duplicate;
import org.stamkunde.memory.duplicates.Suspicion;

/// A pair as a person reads it: both beside each other, and what each field says in words.
@Component
class PairWords {
  /// From which bits on the evidence is called strong.
  private static final double STRONG = 7;

  private static final double LITTLE = 1;

  private final Memory memory;
  private final Texts texts;
  private final Formats formats;

  PairWords(Memory memory, Texts texts, Formats formats) {
    this.memory = memory;
    this.texts = texts;
    this.formats = formats;
  }

  /// One of the two.
  record Side(String id, @Nullable String name) {
    public String called() {
      return name == null ? id : name;
    }
  }

  /// One field of both; `chip` colours what it says.
  record Line(
      String field, @Nullable String one, @Nullable String other, String chip, String says) {}

  /// One pair.
  record Row(
      String pair,
      Side one,
      Side other,
      String title,
      String likely,
      List<Line> lines,
      boolean household,
      String bits) {}

  /// One decision.
  record Past(String pair, Side one, Side other, String says, boolean same, String by) {}

  Row row(Duplicate pair) {
    Profile one = profile(pair.one());
    Profile other = profile(pair.other());
    Side left = side(pair.one());
    Side right = side(pair.other());
    Suspicion why = pair.why();
    double fields = why.signs().stream().mapToDouble(Suspicion.Sign::bits).sum();
    return new Row(
        pair.pair().text(),
        left,
        right,
        texts.say("memory.duplicates.pair", left.called(), right.called()),
        texts.say("memory.duplicates.likely", formats.likely(why.probability())),
        lines(one, other, why),
        why.household() < -LITTLE,
        texts.say(
            "memory.duplicates.bits",
            number(why.bits()),
            number(why.before()),
            number(fields),
            number(why.household())));
  }

  private String number(double bits) {
    return formats.number(bits, 1);
  }

  private List<Line> lines(Profile one, Profile other, Suspicion why) {
    List<Line> lines = new ArrayList<>();
    for (Suspicion.Sign sign : why.signs()) {
      Compared field = Compared.valueOf(sign.field().toUpperCase(Locale.ROOT).replace('-', '_'));
      String left = field.of(one);
      String right = field.of(other);
      if (left != null || right != null) {
        lines.add(
            new Line(
                texts.say("memory.duplicates.field." + field.word()),
                left,
                right,
                chip(sign.bits()),
                left == null || right == null
                    ? texts.say("memory.duplicates.gap")
                    : sign.level().equals("missing")
                        ? texts.say("memory.duplicates.told")
                        : says(sign)));
      }
    }
    return lines;
  }

  private static String chip(double bits) {
    return bits > LITTLE ? "yes" : bits < -LITTLE ? "no" : "";
  }

  private String says(Suspicion.Sign sign) {
    String strength =
        sign.bits() >= STRONG
            ? "strong"
            : sign.bits() > LITTLE
                ? "for"
                : sign.bits() >= -LITTLE
                    ? "none"
                    : sign.bits() > -STRONG ? "against" : "strongly-against";
    String level = texts.say("memory.duplicates.level." + sign.level());
    return texts.say("memory.duplicates.strength." + strength, capital(level));
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  Past past(Decision decision) {
    return new Past(
        decision.pair().text(),
        side(decision.one()),
        side(decision.other()),
        texts.say("memory.duplicates." + (decision.same() ? "same" : "other")),
        decision.same(),
        texts.say("memory.duplicates.by", formats.moment(decision.at()), decision.by()));
  }

  Side side(String id) {
    return new Side(id, known(id).map(one -> one.profile().shownName()).orElse(null));
  }

  private Profile profile(String id) {
    return known(id).map(Remembered::profile).orElse(Profile.UNKNOWN);
  }

  private Optional<Remembered> known(String id) {
    return id.isEmpty() ? Optional.empty() : memory.of(Identity.parse(id));
  }
}
