/// Manners: may we, how often, in what tone, in what words. No message reaches a customer except
/// with a permit of this room. The law, consents with their proof, the ledger of contacts, the
/// ladder of tones and the checker of words live here; what the customer wished is read from
/// memory.
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
