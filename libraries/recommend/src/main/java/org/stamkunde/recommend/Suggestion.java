package org.stamkunde.recommend;

import java.util.List;
import org.stamkunde.numeric.Explanation;

/// A product that may suit a customer, and why: `because` names the own purchases that contribute
/// most, the strongest first, and the parts of the explanation sum to the score.
public record Suggestion(
    String product, double score, List<String> because, Explanation explanation) {
  public Suggestion {
    because = List.copyOf(because);
  }
}
