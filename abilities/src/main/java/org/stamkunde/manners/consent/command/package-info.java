/// Consents and refusals at the command line.
@NullMarked
package org.stamkunde.manners.consent.command;

import org.jspecify.annotations.NullMarked;
