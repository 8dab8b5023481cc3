package org.stamkunde.memory;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A fact as memory holds it: the newest word of one source on one basis.
public record Fact(
    String name,
    String value,
    Act.Told.Basis basis,
    double confidence,
    @Nullable String purpose,
    @Nullable Instant expires,
    Instant at,
    String source) {}
