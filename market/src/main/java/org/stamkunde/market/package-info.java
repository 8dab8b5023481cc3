/// A simulated market with known truth: it feeds the demo and checks the models.
@NullMarked
package org.stamkunde.market;

import org.jspecify.annotations.NullMarked;
