/// Consents as a log with proof: what they may be for and in which words, how they are given, taken
/// back, confirmed, brought in and taken along. The log itself is the customers' timelines; here
/// stands what is not the customer's act.
@NullMarked
package org.stamkunde.manners.consent;

import org.jspecify.annotations.NullMarked;
