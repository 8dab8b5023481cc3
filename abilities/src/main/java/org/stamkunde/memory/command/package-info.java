/// Memory at the terminal: what comes in (`import`, `note`, `fact`, `relate`), what is known
/// (`customer`, `export`, `duplicates`), and its keeping (`rebuild`, `forget`).
@NullMarked
package org.stamkunde.memory.command;

import org.jspecify.annotations.NullMarked;
