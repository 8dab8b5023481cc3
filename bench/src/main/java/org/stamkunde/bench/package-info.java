/// Benchmarks, compiled in every build and run on demand.
@NullMarked
package org.stamkunde.bench;

import org.jspecify.annotations.NullMarked;
