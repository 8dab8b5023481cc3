/// Pages of the catalogue: the list of products, and one product.
@NullMarked
package org.stamkunde.catalogue.web;

import org.jspecify.annotations.NullMarked;
