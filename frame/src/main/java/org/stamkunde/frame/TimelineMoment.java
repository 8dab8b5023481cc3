package org.stamkunde.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing that happened, ready to be shown: verb first, then what, the amount, the very words,
/// and where we have it from. `tone` is empty for what the customer did, `is-us` for what we did,
/// `is-us is-silent` where we kept quiet, `is-bad` for a complaint; `details` fold away behind
/// `more`.
public record TimelineMoment(
    String tone,
    String icon,
    String verb,
    @Nullable String what,
    @Nullable String amount,
    @Nullable String quote,
    @Nullable String more,
    List<String> details,
    @Nullable String source,
    String time,
    String iso) {}
