package org.stamkunde.engagement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A happening on which a sentence to the customer rests. `kind` is the act's word: bought,
/// returned, said, preferred, declined, satisfied, dissatisfied, complained; `text` what was said,
/// in the words in which it was said.
public record Evidence(
    String kind,
    @Nullable String product,
    @Nullable String title,
    Instant at,
    @Nullable String text) {}
