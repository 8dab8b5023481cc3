/// Relations: who belongs with whom. What customers told of households, companies and referrers
/// comes in with memory's news; both ends of a relation can be read, and everyone who belongs to a
/// company or a household, each once.
@NamedInterface("relations")
@NullMarked
package org.stamkunde.memory.relations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
