/// The ledger of contacts: caps, quiet hours, spacing, the customer's own limit and the price of
/// annoyance, decided in memory and taken in one transaction. Memory, the law and the shop's limits
/// come in; answers go out, and contacts are written down.
@NullMarked
package org.stamkunde.manners.ledger;

import org.jspecify.annotations.NullMarked;
