package org.stamkunde.manners.law;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stamkunde.manners.Channel;
import org.stamkunde.manners.MessageClass;
import org.stamkunde.manners.Situation.Consent;
import org.stamkunde.manners.Situation.Recipient;
import org.stamkunde.manners.Situation.Register;
import org.stamkunde.manners.Situation.Sale;
import org.stamkunde.manners.law.Sheet.Part;
import org.stamkunde.manners.law.Sheet.Point;

/// Reads when a rule fits: `to`, `by`, `class`, `consent`, `sale`, `opt-out`, `register`, `age` and
/// `hours`. What is not named is not asked.
final class FitsReading {
  private static final Set<String> KNOWN =
      Set.of(
          "to",
          "by",
          "class",
          "consent",
          "sale",
          "opt-out",
          "register",
          "age",
          "hours",
          "decides",
          "paragraph",
          "source",
          "since",
          "needs",
          "lasts",
          "en",
          "nb",
          "da");
  private final Sheet sheet;

  FitsReading(Sheet sheet) {
    this.sheet = sheet;
  }

  Fits read(Part part) {
    for (Point point : part.points()) {
      if (!KNOWN.contains(point.name())) {
        throw sheet.fault(point, "is no condition");
      }
    }
    boolean holding = part.point("lasts").isPresent();
    return new Fits(
        words(part, "to", Recipient.class),
        words(part, "by", Channel.class),
        words(part, "class", MessageClass.class),
        words(part, "consent", Consent.class),
        words(part, "sale", Sale.class),
        holding ? Set.of() : words(part, "register", Register.class),
        optOut(part),
        age(part, "under "),
        age(part, "not under "),
        part.point("hours").isPresent());
  }

  private <E extends Enum<E>> Set<E> words(Part part, String name, Class<E> kind) {
    Set<E> read = new HashSet<>();
    Point point = part.point(name).orElse(null);
    if (point != null) {
      for (String word : point.words()) {
        try {
          read.add(Enum.valueOf(kind, word.toUpperCase(Locale.ROOT).replace('-', '_')));
        } catch (IllegalArgumentException e) {
          throw sheet.fault(point, "must use the words of a situation");
        }
      }
    }
    return read;
  }

  private @Nullable Boolean optOut(Part part) {
    Point point = part.point("opt-out").orElse(null);
    if (point == null) {
      return null;
    }
    if (!Set.of("offered", "not offered").contains(point.value())) {
      throw sheet.fault(point, "must be offered or not offered");
    }
    return point.value().equals("offered");
  }

  private @Nullable Integer age(Part part, String words) {
    Point point = part.point("age").orElse(null);
    if (point == null || !point.value().startsWith(words)) {
      return null;
    }
    return Integer.valueOf(point.value().substring(words.length()));
  }
}
