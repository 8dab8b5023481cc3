/// What the commands of this room ask for alike.
@NullMarked
package org.stamkunde.manners.command;

import org.jspecify.annotations.NullMarked;
