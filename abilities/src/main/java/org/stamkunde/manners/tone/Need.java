package org.stamkunde.manners.tone;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.stamkunde.memory.Act;

/// A fact that a phrase needs, and how well it must be known: the weakest basis that will do, and
/// for how many days it may be (null: as its slot says).
record Need(String slot, Act.Told.Basis weakest, @Nullable Integer freshDays) {

  /// Why the grounds do not give it on this step; null where they do.
  @Nullable Lack lackIn(Grounds grounds, Tone tone, Instant now) {
    Ground ground = grounds.given(slot);
    if (ground == null) {
      return grounds.lack(slot);
    }
    if (ground.basis().compareTo(weakest) > 0) {
      return Lack.GUESSED;
    }
    Integer days = freshDays;
    if (days != null) {
      Instant at = ground.at();
      if (at == null || Duration.between(at, now).compareTo(Duration.ofDays(days)) > 0) {
        return Lack.STALE;
      }
    }
    return tone.bears(ground.from()) ? null : Lack.TOO_NEAR;
  }
}
