package org.stamkunde.market;

/// A need that comes back in a customer's life: what for, how many days lie between on the average,
/// and how regularly (1: like chance; the larger, the more like a clock).
public record Need(Category category, double intervalDays, int regularity) {}
