package org.stamkunde.memory.relations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.stamkunde.memory.Act.Related.Relation;

/// One relation of a customer: to or from (`theirs`: the other told of it) whom, in which role,
/// since when. `customer` is the other's id as memory knows it, null where nobody is known by the
/// name that was told.
public record Relative(
    Relation relation,
    boolean theirs,
    String other,
    @Nullable String customer,
    @Nullable String role,
    Instant since) {}
