package org.stamkunde.engagement;

import java.util.List;
import org.stamkunde.numeric.Explanation;

/// A product that suits this customer, with the purchases that it rests on (empty only where no
/// purchase of the customer is known), and what its score is made of.
public record Recommendation(
    String product, String title, double score, List<String> because, Explanation explanation) {
  public Recommendation {
    because = List.copyOf(because);
  }
}
