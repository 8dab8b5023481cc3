/// Ways to speak to customers without leave; each law of speech finds its own.
@NullMarked
package org.stamkunde.manners.twin;

import org.jspecify.annotations.NullMarked;
