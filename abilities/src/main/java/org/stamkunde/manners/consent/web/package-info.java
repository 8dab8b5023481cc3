/// Consents and refusals in the console.
@NullMarked
package org.stamkunde.manners.consent.web;

import org.jspecify.annotations.NullMarked;
