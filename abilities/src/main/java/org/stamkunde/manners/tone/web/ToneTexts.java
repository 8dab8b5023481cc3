package org.stamkunde.manners.tone.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stamkunde.frame.Formats;
import org.stamkunde.frame.Texts;
import org.stamkunde.manners.tone.Ground;
import org.stamkunde.manners.tone.Ladder;
import org.stamkunde.manners.tone.Letter;
import org.stamkunde.manners.tone.Mistake;
import org.stamkunde.manners.tone.Slots;
import org.stamkunde.manners.tone.Tone;

/// Steps, grounds and mistakes as a reader's language says them.
@Component
class ToneTexts {
  private final Texts texts;
  private final Formats formats;

  ToneTexts(Texts texts, Formats formats) {
    this.texts = texts;
    this.formats = formats;
  }

  String step(Tone tone) {
    return texts.say("manners.tone.step." + tone.word());
  }

  /// What the next step needs; nothing more on the highest.
  String next(Ladder.Standing standing) {
    Ladder.Next next = standing.next();
    if (next == null) {
      return texts.say("manners.tone.next.none");
    }
    String key = "manners.tone.next." + next.needs();
    if (next.numbers().isEmpty()) {
      return texts.say(key);
    }
    long number = next.numbers().getFirst();
    return texts.count(key, number, formats.number(number));
  }

  String slot(String name, Slots slots) {
    Slots.Slot slot = slots.named(name).orElse(null);
    return slot != null && slot.kind() != null
        ? slot.kind().title()
        : texts.sayOr("manners.tone.slot." + name, name);
  }

  /// Where a ground comes from, and since when.
  String source(Ground ground) {
    String from = ground.source();
    String told =
        switch (from) {
          case "profile" -> texts.say("manners.tone.source.profile");
          case "customer" -> texts.say("manners.tone.source.customer");
          case "orders" -> texts.say("manners.tone.source.orders");
          default ->
              from.startsWith("order ")
                  ? texts.say("manners.tone.source.order", from.substring("order ".length()))
                  : from;
        };
    String with =
        ground.confidence() < 1
            ? told + ", " + texts.say("manners.tone.sure", formats.likely(ground.confidence()))
            : told;
    String since = ground.at() == null ? with : with + ", " + formats.day(ground.at());
    return ground.purpose() == null
        ? since
        : since + ", " + texts.say("manners.tone.for", ground.purpose());
  }

  String fallen(Letter.Fallen one, Slots slots) {
    String why = texts.say("manners.tone.lack." + one.why());
    String slot = one.slot();
    return slot == null ? why : slot(slot, slots) + ": " + why;
  }

  /// A mistake with its place and, where something is near, what was probably meant.
  String mistake(Mistake mistake) {
    String what =
        texts.say("manners.tone.wrong." + mistake.what(), mistake.about().toArray(Object[]::new));
    String place =
        texts.say(
            "manners.tone.wrong",
            formats.number(mistake.line()),
            formats.number(mistake.column()),
            what);
    @Nullable String instead = mistake.instead();
    return instead == null ? place : place + " " + texts.say("manners.tone.maybe", instead);
  }
}
