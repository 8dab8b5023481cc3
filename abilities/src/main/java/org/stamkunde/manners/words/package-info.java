/// The checker of words: lists of phrases as data, a matcher that knows inflection, and what it
/// says about a text.
@NullMarked
package org.stamkunde.manners.words;

import org.jspecify.annotations.NullMarked;
