/// The customer's own pages: what we know, where from, what for, and what the customer got for it;
/// to correct, take along, limit, pause, withdraw and be forgotten. Nobody needs a password: a link
/// in a letter declines and limits, a fresh link sent to the address on file opens the page.
@NullMarked
package org.stamkunde.manners.own;

import org.jspecify.annotations.NullMarked;
