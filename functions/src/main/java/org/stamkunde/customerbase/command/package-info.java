/// The customer base in the terminal.
@NullMarked
package org.stamkunde.customerbase.command;

import org.jspecify.annotations.NullMarked;
