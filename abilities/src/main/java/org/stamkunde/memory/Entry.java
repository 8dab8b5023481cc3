package org.stamkunde.memory;

import java.time.Instant;
import java.util.List;

/// One entry of a customer's timeline as it is shown: a happening, or all lines of one order that
/// came at one time from one source. `kind` is the act's word: bought, returned, described, said,
/// preferred, declined, satisfied, dissatisfied, consented, withdrew.
public record Entry(Instant at, String kind, String source, String messageId, List<Act> acts) {}
