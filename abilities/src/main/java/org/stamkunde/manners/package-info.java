/// Manners: may we, how often, in what tone, in what words. No message reaches a customer except
/// with a permit of this room, which [Permits] alone makes. The law and the registers of
/// reservations, consents with their proof, the ledger of contacts, letters on the ladder of tones,
/// the checker of words, the customers' own pages and the questions put to them live here; what the
/// customer wished is read from memory. Whatever holds words for a customer is marked [Spoken].
@ApplicationModule(
    id = "manners",
    allowedDependencies = {
      "memory",
      "memory :: facts",
      "memory :: signing",
      "memory :: export",
      "frame"
    })
@NullMarked
package org.stamkunde.manners;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
