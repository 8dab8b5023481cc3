@NullMarked
package org.stamkunde.memory.orders;

import org.jspecify.annotations.NullMarked;
