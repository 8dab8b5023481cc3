/// The embedded PostgreSQL server, whose life is ours, or the user's own server.
@NullMarked
package org.stamkunde.server.database;

import org.jspecify.annotations.NullMarked;
