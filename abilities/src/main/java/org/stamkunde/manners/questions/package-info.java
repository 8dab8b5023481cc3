/// Questions to customers, and what is promised for an answer. A question states what it is for,
/// what the customer gets, and when it ends; it is asked of nobody who has answered already, and of
/// nobody to whom a promise was broken.
@NamedInterface("questions")
@NullMarked
package org.stamkunde.manners.questions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
