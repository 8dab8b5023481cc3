/// The program at work: database, rooms and pages started in order, and ended in order.
@NullMarked
package org.stamkunde.server.start;

import org.jspecify.annotations.NullMarked;
