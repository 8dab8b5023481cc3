/// Customers who may be in memory twice: found by comparing everyone with everyone worth it, shown
/// with what speaks for and against, decided by a person, and never asked about again.
@NullMarked
package org.stamkunde.memory.duplicates;

import org.jspecify.annotations.NullMarked;
