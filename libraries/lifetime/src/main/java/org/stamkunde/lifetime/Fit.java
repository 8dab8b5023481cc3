package org.stamkunde.lifetime;

import java.util.ArrayList;
import java.util.List;

/// A fitted model and whether to believe it: how good, how the search ended, and which parameters
/// ran to the end of their range, where the model has collapsed into a simpler one.
public record Fit<M>(
    M model,
    double logLikelihood,
    boolean converged,
    List<String> atBound,
    int evaluations,
    double gradientNorm) {
  public Fit {
    atBound = List.copyOf(atBound);
  }

  /// Adds what a collapse looks like before a parameter reaches the end of its range.
  Fit<M> collapsedIf(boolean collapsed, String parameter) {
    if (!collapsed || atBound.contains(parameter)) {
      return this;
    }
    List<String> more = new ArrayList<>(atBound);
    more.add(parameter);
    return new Fit<>(model, logLikelihood, converged, more, evaluations, gradientNorm);
  }
}
