/// What suits this customer: item-to-item similarity learnt from purchases.
@NullMarked
package org.stamkunde.recommend;

import org.jspecify.annotations.NullMarked;
