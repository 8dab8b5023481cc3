package org.stamkunde.lifetime;

/// What all customers together will probably spend in the horizon, with a 90 % predictive interval,
/// and how many of them are probably still customers.
public record BaseForecast(
    long customers, double probablyActive, double mean, double low, double high) {}
