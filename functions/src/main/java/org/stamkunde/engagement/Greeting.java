package org.stamkunde.engagement;

import java.util.List;
import org.stamkunde.manners.Permit;
import org.stamkunde.manners.Spoken;

/// What to say to this customer now, in which language, and the happenings that it rests on.
@Spoken
public record Greeting(Permit permit, String text, String language, List<Evidence> evidence) {
  public Greeting {
    evidence = List.copyOf(evidence);
  }

  /// What somebody of the shop is proposed to say: a greeting that reaches no customer by itself.
  record Draft(String text, String language) {}
}
