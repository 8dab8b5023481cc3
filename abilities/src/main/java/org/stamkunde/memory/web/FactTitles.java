package org.stamkunde.memory.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.facts.FactKind;
import org.stamkunde.memory.facts.FactKinds;

/// A fact that was told, as a line of a page: by the title that the shop gave it.
@Component
class FactTitles {
  private final ObjectProvider<FactKinds> kinds;

  FactTitles(ObjectProvider<FactKinds> kinds) {
    this.kinds = kinds;
  }

  String says(Act.Told told) {
    FactKinds known = kinds.getIfAvailable();
    String title =
        known == null
            ? told.fact()
            : known.named(told.fact()).map(FactKind::title).orElse(told.fact());
    return title + ": " + told.value();
  }
}
