package org.stamkunde.manners.twin;

import org.stamkunde.manners.Permit;
import org.stamkunde.manners.Spoken;

/// Words that take a permit, or do not.
@Spoken
public record LooseWords(Permit permit, String text) {
  /// The second door: the leave for other words.
  public LooseWords(OpenWords other, String text) {
    this(other.permit(), text);
  }
}
