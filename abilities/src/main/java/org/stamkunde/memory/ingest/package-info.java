/// What servers and browsers tell of customers as it happens: read from Segment's calls and from
/// CloudEvents, refused with a reason where it cannot be understood, and handed to memory.
@NullMarked
package org.stamkunde.memory.ingest;

import org.jspecify.annotations.NullMarked;
