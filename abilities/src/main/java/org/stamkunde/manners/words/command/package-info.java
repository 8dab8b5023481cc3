/// The checker of words on the command line.
@NullMarked
package org.stamkunde.manners.words.command;

import org.jspecify.annotations.NullMarked;
