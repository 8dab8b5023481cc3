/// The pages of the law: asking it, reading the countries' files, and the washings with their
/// proof.
@NullMarked
package org.stamkunde.manners.law.web;

import org.jspecify.annotations.NullMarked;
