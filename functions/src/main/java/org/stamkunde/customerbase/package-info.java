/// Customer base: what the relationships are worth. Everyone's memory comes in; values with their
/// intervals, the list of customers and the figures of the base go out.
@ApplicationModule(
    id = "customerbase",
    allowedDependencies = {"memory", "memory :: relations", "frame"})
@NullMarked
package org.stamkunde.customerbase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
