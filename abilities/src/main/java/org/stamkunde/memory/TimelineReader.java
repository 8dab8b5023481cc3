package org.stamkunde.memory;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whoever reads the timeline on from where it stopped, after the fact and at its own pace: an
/// index, a trigger, a training. Of each part of the timeline it gets the events in the order of
/// their positions; none is left out, and one comes again only where reading it broke off. What is
/// taken back or forgotten later is not told here: who keeps something of a customer is a
/// [Forgets].
public interface TimelineReader {
  /// Under which name memory keeps how far it is; never changed.
  String name();

  /// Reads the next events of one part. What it writes to the database is kept exactly when memory
  /// keeps that these were read: it is the same transaction.
  void read(List<Passed> events);

  /// An event as the timeline holds it, under the record that it came to.
  record Passed(
      int part,
      long position,
      long record,
      Instant at,
      String source,
      @Nullable String messageId,
      Act act) {}
}
