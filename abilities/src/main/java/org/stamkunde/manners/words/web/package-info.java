/// The checker of words in the console.
@NullMarked
package org.stamkunde.manners.words.web;

import org.jspecify.annotations.NullMarked;
