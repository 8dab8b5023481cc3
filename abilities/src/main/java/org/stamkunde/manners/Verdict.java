package org.stamkunde.manners;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the law says of one situation: allowed or not, by which paragraph, in a plain sentence, by
/// which source, and what it needs besides (an opt-out in the message, a washing this month). A
/// refusal always names its paragraph.
public record Verdict(
    boolean allowed, @Nullable String paragraph, String says, String source, List<String> needs) {
  public Verdict {
    needs = List.copyOf(needs);
  }
}
