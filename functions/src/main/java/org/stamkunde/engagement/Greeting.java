package org.stamkunde.engagement;

import java.util.List;

/// What to say to this customer now, in which language, and the happenings that it rests on.
public record Greeting(String text, String language, List<Evidence> evidence) {
  public Greeting {
    evidence = List.copyOf(evidence);
  }
}
