package org.stamkunde.memory;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A relation that holds: to whom, in which role, since when.
public record Tie(
    Act.Related.Relation relation, String other, @Nullable String role, Instant since) {}
