/// Pages of the customer base: the overview, the list of customers, and what one customer is worth.
@NullMarked
package org.stamkunde.customerbase.web;

import org.jspecify.annotations.NullMarked;
