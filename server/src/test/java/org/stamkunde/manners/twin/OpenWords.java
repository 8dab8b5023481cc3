package org.stamkunde.manners.twin;

import org.stamkunde.manners.Permit;
import org.stamkunde.manners.Spoken;

/// Words below which others can come.
@Spoken
public class OpenWords {
  private final Permit permit;

  OpenWords(Permit permit) {
    this.permit = permit;
  }

  Permit permit() {
    return permit;
  }
}
