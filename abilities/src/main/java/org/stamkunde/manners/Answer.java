package org.stamkunde.manners;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stamkunde.memory.Stance;

/// What is answered to a wish: allowed, or on which ground not; by which paragraph, in a plain
/// sentence, with what the law needs besides. `from` is the next moment at which it would be
/// allowed as things stand, null where none is known; `annoyance` the price of one more contact.
/// `opening` is a complaint that was mended since the last contact: the message opens with it.
public record Answer(
    Ground ground,
    @Nullable String paragraph,
    String says,
    List<String> needs,
    @Nullable Instant from,
    double annoyance,
    Stance.@Nullable Complaint opening) {
  public Answer {
    needs = List.copyOf(needs);
  }

  /// Why a wish is refused, in the order in which it is asked.
  public enum Ground {
    ALLOWED,
    /// Nobody of this name is remembered.
    UNKNOWN,
    /// Its moment lies further ahead than a contact is held.
    EARLY,
    LAW,
    /// The customer refused this offer, topic, channel or everything.
    OBJECTED,
    PAUSED,
    /// The customer's own limit.
    LIMIT,
    /// Less relevant than the customer lets us be.
    RELEVANCE,
    /// A complaint is open.
    COMPLAINT,
    CAP,
    SPACING,
    QUIET,
    /// The price of annoyance is higher than what the contact is worth.
    ANNOYANCE,
    /// The permit was used, given back, or not used in time.
    SPENT
  }

  public boolean allowed() {
    return ground == Ground.ALLOWED;
  }

  /// The same with the next moment at which it would be allowed.
  public Answer from(@Nullable Instant moment) {
    return new Answer(ground, paragraph, says, needs, moment, annoyance, opening);
  }
}
