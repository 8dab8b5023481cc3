package org.stamkunde.memory.ingest;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.stamkunde.memory.Happening;

/// How one event was understood.
sealed interface Reading {
  /// What kind of call it was, in the sender's word.
  String type();

  @Nullable String messageId();

  /// What happened: the act itself first, then what else was told with it. `remark` says what was
  /// not kept, or kept otherwise than one would think.
  record Understood(
      String type, String messageId, List<Happening> happenings, @Nullable String remark)
      implements Reading {
    public Understood {
      happenings = List.copyOf(happenings);
    }
  }

  /// What it means depends on memory as it is once the events before it are remembered.
  record Later(String type, String messageId, Supplier<Reading> then) implements Reading {}

  /// Done without a happening of its own.
  record Done(String type, String messageId, Result.Status status, String says)
      implements Reading {}

  /// It cannot be used, and why.
  record Refused(String type, @Nullable String messageId, String why) implements Reading {}
}
