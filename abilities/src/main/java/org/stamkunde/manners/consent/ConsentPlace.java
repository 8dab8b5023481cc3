package org.stamkunde.manners.consent;

import java.time.Clock;
import org.springframework.stereotype.Component;

/// Where and when a file of consents is read.
@Component
record ConsentPlace(Clock clock, RejectedRows rejected) {}
