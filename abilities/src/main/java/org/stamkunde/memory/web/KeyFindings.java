package org.stamkunde.memory.web;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.stamkunde.frame.Measure;
import org.stamkunde.frame.Measured;
import org.stamkunde.memory.KeyMarks;
import org.stamkunde.memory.Marked;

/// Tells which keys of the home are not those of the database beside them, and what to do.
@Component
class KeyFindings implements Measured {
  private final ObjectProvider<KeyMarks> marks;

  KeyFindings(ObjectProvider<KeyMarks> marks) {
    this.marks = marks;
  }

  @Override
  public List<Measure> measures() {
    return List.of();
  }

  @Override
  public List<Finding> findings() {
    return marks.stream().flatMap(one -> one.lost().stream()).map(KeyFindings::finding).toList();
  }

  private static Finding finding(Marked lost) {
    return new Finding(
        "key " + lost.name(),
        false,
        "%s Bring secrets/%s of the old home back; if it is lost for good, say so once: ./stamkunde doctor --accept-keys"
            .formatted(lost.lost(), lost.name()));
  }
}
