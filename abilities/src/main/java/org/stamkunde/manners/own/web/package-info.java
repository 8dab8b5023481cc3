/// The customer's own pages as they are seen, and what staff sees of them.
@NullMarked
package org.stamkunde.manners.own.web;

import org.jspecify.annotations.NullMarked;
