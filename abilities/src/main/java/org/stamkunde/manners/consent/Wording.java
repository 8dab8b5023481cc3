package org.stamkunde.manners.consent;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The words under which a consent is given: a version of them in one language, for the law of one
/// country (null: any). It never changes; other words are another version.
public record Wording(
    String purpose,
    String language,
    int version,
    String text,
    @Nullable String jurisdiction,
    Instant since) {}
