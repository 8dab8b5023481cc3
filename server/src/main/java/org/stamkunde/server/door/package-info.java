/// The way of a command to a program that already runs on its home.
@NullMarked
package org.stamkunde.server.door;

import org.jspecify.annotations.NullMarked;
