package org.stamkunde.memory;

import java.time.Instant;

/// An act of one customer, with when it happened, who told us, and under which id (the same id
/// again is the same happening).
public record Happening(Identity who, Instant at, String source, String messageId, Act act) {}
