/// Who may sign in.
@NullMarked
package org.stamkunde.server.users;

import org.jspecify.annotations.NullMarked;
