/// A room that leaves its edges open.
@ApplicationModule(id = "twin")
package org.stamkunde.memory.twin;

import org.springframework.modulith.ApplicationModule;
