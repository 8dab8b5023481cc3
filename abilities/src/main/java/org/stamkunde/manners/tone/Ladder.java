package org.stamkunde.manners.tone;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stamkunde.memory.Act;

/// The step that a relation bears, computed from what may be said for the purpose alone: fresh,
/// sourced, allowed.
///
/// | step | needs | because |
/// | --- | --- | --- |
/// | known name | a name that is one | nobody is called `N/A` |
/// | stated need | something the customer said, at most two years ago | needs change |
/// | proven behaviour | a purchase kept, at most two years ago | one deed says more than many words, and wears off |
/// | standing relation | purchases on three days, a year between first and last, the last at most 18 months ago | a habit is what came back over a year |
///
/// A grievance that is not settled holds the relation at stated need, whatever was bought.
public final class Ladder {
  static final int PROVEN_DAYS = 730;
  static final int STANDING_PURCHASES = 3;
  static final int STANDING_SPAN = 365;
  static final int STANDING_SINCE = 548;

  private Ladder() {}

  /// The step, and what the next one needs (null on the highest).
  public record Standing(Tone tone, @Nullable Next next) {}

  /// What is needed to come nearer, as the end of a text key, with the number that belongs to it.
  public record Next(String needs, List<Long> numbers) {
    Next(String needs, long... numbers) {
      this(needs, java.util.Arrays.stream(numbers).boxed().toList());
    }
  }

  public static Standing of(Grounds grounds) {
    Tone tone = tone(grounds);
    return new Standing(tone, next(tone, grounds));
  }

  private static Tone tone(Grounds grounds) {
    Grounds.Buying buying = grounds.buying();
    if (buying != null && !grounds.grievance()) {
      if (buying.days() >= STANDING_PURCHASES
          && buying.span() >= STANDING_SPAN
          && buying.since() <= STANDING_SINCE) {
        return Tone.STANDING_RELATION;
      }
      if (buying.since() <= PROVEN_DAYS) {
        return Tone.PROVEN_BEHAVIOUR;
      }
    }
    boolean need =
        grounds.given().values().stream()
            .anyMatch(ground ->
                ground.from() == Tone.STATED_NEED && ground.basis() == Act.Told.Basis.STATED);
    if (need || buying != null && buying.since() <= PROVEN_DAYS) {
      return Tone.STATED_NEED;
    }
    return grounds.given(Slots.NAME) == null ? Tone.STRANGER : Tone.KNOWN_NAME;
  }

  private static @Nullable Next next(Tone tone, Grounds grounds) {
    Grounds.Buying buying = grounds.buying();
    if (grounds.grievance() && buying != null) {
      return new Next("settled");
    }
    if (grounds.lack(Slots.LAST_PRODUCT) == Lack.OTHER_PURPOSE && buying == null) {
      return new Next(tone == Tone.STRANGER ? "name" : "purpose");
    }
    return switch (tone) {
      case STRANGER -> new Next("name");
      case KNOWN_NAME -> new Next("need");
      case STATED_NEED -> new Next(buying == null ? "purchase" : "again");
      case PROVEN_BEHAVIOUR -> standing(buying);
      case STANDING_RELATION -> null;
    };
  }

  private static Next standing(Grounds.@Nullable Buying buying) {
    if (buying == null) {
      return new Next("purchase");
    }
    if (buying.days() < STANDING_PURCHASES) {
      return new Next("purchases", STANDING_PURCHASES - buying.days());
    }
    if (buying.since() > STANDING_SINCE) {
      return new Next("lately");
    }
    return new Next("span", STANDING_SPAN - buying.span());
  }
}
