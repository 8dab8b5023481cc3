package org.stamkunde.manners.tone;

import java.time.Instant;
import java.util.List;
import org.stamkunde.memory.Act;

/// Values by which a template is tried when it is saved.
final class Specimens {
  private Specimens() {}

  static List<Ground> grounds(List<Need> needs, Tongue tongue) {
    return needs.stream()
        .map(Need::slot)
        .distinct()
        .map(slot ->
            new Ground(
                slot,
                "Xyz",
                Act.Told.Basis.STATED,
                tongue.tag(),
                Instant.EPOCH,
                1,
                null,
                Tone.STRANGER))
        .toList();
  }
}
