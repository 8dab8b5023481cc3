@NullMarked
package org.stamkunde.memory.command;

import org.jspecify.annotations.NullMarked;
