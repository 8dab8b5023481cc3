package org.stamkunde.memory.orders;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.stamkunde.memory.Line;
import org.stamkunde.memory.Profile;

/// One accepted row of an export: the order line, when it was, and what the row tells of the
/// customer. `number` and `email` are null for a sale to nobody known. `consent` is true or false
/// where the export has such a column.
public record OrderLine(
    long row,
    String order,
    Instant at,
    Line line,
    @Nullable String number,
    @Nullable String email,
    Profile profile,
    @Nullable Boolean consent) {}
