package org.stamkunde.memory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// The shop's today: the clock, or the end of the newest purchase's day where that is over 60 days
/// old. `instant` is the moment up to which things have happened.
public record AsOf(LocalDate day, Instant instant, ZoneId zone) {}
