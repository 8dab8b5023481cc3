/// Which records are the same customer: probabilistic record linkage after Fellegi and Sunter
/// (1969), learnt from the records alone, with the evidence for and against each pair. Plain Java:
/// no framework, no domain.
@NullMarked
package org.stamkunde.linkage;

import org.jspecify.annotations.NullMarked;
