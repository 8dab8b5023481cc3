/// The shop's limits in the terminal.
@NullMarked
package org.stamkunde.manners.ledger.command;

import org.jspecify.annotations.NullMarked;
