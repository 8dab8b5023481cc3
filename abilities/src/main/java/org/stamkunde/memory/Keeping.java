package org.stamkunde.memory;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The tables of memory as an import needs them.
@Component
class Keeping {
  private final ImportRows imports;
  private final Chronicle chronicle;
  private final Identities identities;
  private final Retracting retracting;
  private final EventRows events;

  Keeping(
      ImportRows imports,
      Chronicle chronicle,
      Identities identities,
      Retracting retracting,
      EventRows events) {
    this.imports = imports;
    this.chronicle = chronicle;
    this.identities = identities;
    this.retracting = retracting;
    this.events = events;
  }

  ImportRows imports() {
    return imports;
  }

  Chronicle chronicle() {
    return chronicle;
  }

  long retract(int importer, Retracting.Heard heard) {
    return retracting.run(importer, heard);
  }

  boolean empty() {
    return events.empty();
  }

  List<Long> resolve(List<Identities.Names> names, int importer) {
    return identities.resolve(names, importer);
  }

  int known(List<UUID> keys) {
    return events.carried(keys).size();
  }
}
