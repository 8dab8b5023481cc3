package org.stamkunde.memory.duplicates;

import java.time.Instant;

/// What a person decided about a pair: whether they are the same, when and who. The ids are empty
/// where nothing is left of a customer.
public record Decision(
    Duplicate.Pair pair, String one, String other, boolean same, Instant at, String by) {}
