package org.stamkunde.lifetime;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Which model serves, why that one, and what to know before believing it.
///
/// `logLikelihood` and `parameters` are of the serving model on all data; `candidates` are in the
/// order of their hold-out score, best first; a note says in a text key and its arguments what a
/// careful reader should know (`lifetime.note.at-bound BG/NBD a`).
public record FitReport(
    String model,
    Map<String, Double> parameters,
    double logLikelihood,
    List<Candidate> candidates,
    List<String> notes) {

  /// One model and how it did: the mean logarithmic score of the purchases in the hold-out (higher
  /// is better), and forecast over realised purchases there.
  public record Candidate(
      String model, double holdOutScore, double holdOutRatio, boolean converged, boolean atBound) {}

  public FitReport {
    parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
    candidates = List.copyOf(candidates);
    notes = List.copyOf(notes);
  }
}
