package org.stamkunde.manners.twin;

import org.stamkunde.manners.Permit;

/// Makes words with a permit, and does not say so.
public class MutteredWords {
  /// Words that nobody marked.
  public String muttered(Permit permit) {
    return "Dear " + permit.customer();
  }
}
