/// Everything of a shop in one file, and back again.
@NullMarked
package org.stamkunde.server.backup;

import org.jspecify.annotations.NullMarked;
