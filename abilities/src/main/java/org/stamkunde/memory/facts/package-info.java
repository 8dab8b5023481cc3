/// Facts: what the shop wants to know of its customers, by a schema that it edits, and which of
/// several words about one thing counts. Told values come in; checked, canonical values go out,
/// each with its source, its time, how sure it is, and what it may be used for.
@NamedInterface("facts")
@NullMarked
package org.stamkunde.memory.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
