/// The folder that holds everything of one shop: who may use it now, and where its things lie.
@NullMarked
package org.stamkunde.server.home;

import org.jspecify.annotations.NullMarked;
