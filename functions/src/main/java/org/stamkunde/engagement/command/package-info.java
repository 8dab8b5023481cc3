/// What to say to whom, in the terminal.
@NullMarked
package org.stamkunde.engagement.command;

import org.jspecify.annotations.NullMarked;
