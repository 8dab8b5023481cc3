/// Locks on the doors of the console: sign-in, allowed hosts, headers, and answers to errors.
@NullMarked
package org.stamkunde.server.web;

import org.jspecify.annotations.NullMarked;
