/// Assembly: the main class, the command line, security, the embedded database.
@NullMarked
package org.stamkunde.server;

import org.jspecify.annotations.NullMarked;
