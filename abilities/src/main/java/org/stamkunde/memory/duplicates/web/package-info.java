/// The page on which a person decides who is there twice, and the merges on a customer's page.
@NullMarked
package org.stamkunde.memory.duplicates.web;

import org.jspecify.annotations.NullMarked;
