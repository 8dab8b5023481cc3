/// What a customer will do and be worth: models of buying and leaving, of the value of an order,
/// and which of them to believe on this shop's own hold-out.
@NullMarked
package org.stamkunde.lifetime;

import org.jspecify.annotations.NullMarked;
