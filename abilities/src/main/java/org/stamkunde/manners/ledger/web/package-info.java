/// The page of the shop's limits, and a customer's contacts on the customer's page.
@NullMarked
package org.stamkunde.manners.ledger.web;

import org.jspecify.annotations.NullMarked;
