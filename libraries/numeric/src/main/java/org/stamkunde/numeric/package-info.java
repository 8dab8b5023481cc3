/// Arrays, special functions, optimisers, seeded randomness, and the
/// [org.stamkunde.numeric.Explanation] of a number. Plain Java: no framework, no domain.
@NullMarked
package org.stamkunde.numeric;

import org.jspecify.annotations.NullMarked;
