package org.stamkunde.lifetime;

/// Everything that a valuation rests on, as plain values.
record Learnt(
    ValuationOptions options,
    Mixture mixture,
    OrderMoney money,
    Recalibration recalibration,
    double oldAcquaintance,
    double commonError,
    FitReport report) {}
