/// Tone on pages: the letters with their preview at every step, and the ladder of one customer.
@NullMarked
package org.stamkunde.manners.tone.web;

import org.jspecify.annotations.NullMarked;
