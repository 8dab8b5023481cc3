/// Catalogue: what we sell. Products are sighted in purchases (through memory); their names, months
/// and families come out.
@ApplicationModule(
    id = "catalogue",
    allowedDependencies = {"memory", "frame"})
@NullMarked
package org.stamkunde.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
