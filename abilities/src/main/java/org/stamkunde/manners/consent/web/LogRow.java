package org.stamkunde.manners.consent.web;

import org.jspecify.annotations.Nullable;

/// A line of the log, ready to be shown: when, whose, sign and word, what about, under which words,
/// how it is shown, and until when it counts.
record LogRow(
    String time,
    String iso,
    String customer,
    String kind,
    String says,
    String what,
    @Nullable String wording,
    @Nullable String version,
    @Nullable String proof) {}
