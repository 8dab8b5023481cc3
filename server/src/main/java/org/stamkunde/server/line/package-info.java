/// The command line: what can be asked, and how it is answered.
@NullMarked
package org.stamkunde.server.line;

import org.jspecify.annotations.NullMarked;
