package org.stamkunde.numeric;

/// Where a search for the least value ended, and whether to believe it.
public record Minimum(
    double[] point, double value, double gradientNorm, int evaluations, boolean converged) {}
