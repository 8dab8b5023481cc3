/// Memory at the terminal: `import`, `customer` and `note`.
@NullMarked
package org.stamkunde.memory.command;

import org.jspecify.annotations.NullMarked;
