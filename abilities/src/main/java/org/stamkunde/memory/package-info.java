/// Memory: everything that happened with a customer, and what follows from it. Acts come in (one at
/// a time, or in bulk from a shop's export), a timeline and each customer's memory go out. It
/// stands on `tables` for reading files, and on `linkage` to find customers who are there twice.
/// Other rooms hear the news through [Follower], learn from all customers through [Learns], hold
/// some of them for a transaction through [Holding], forget with it through [Forgets], hand over
/// through [HandsOver] what they store of one, ask along when one is looked at ([LooksUp]), and
/// hold in the program, by [Stamps], what changes seldom. The keys of the home ([HomeKey]) lie
/// here, for what must be known again and never read.
@ApplicationModule(
    id = "memory",
    allowedDependencies = {"frame"})
@NullMarked
package org.stamkunde.memory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
