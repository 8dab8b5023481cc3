package org.stamkunde.memory.federated;

import java.time.Instant;

/// What an origin said of one customer.
public sealed interface Answered {
  /// A value, and when it was read.
  record Value(String text, Instant at) implements Answered {}

  /// The origin answers, and knows no value.
  record Nothing() implements Answered {}

  /// The value is left out, and why.
  record Missing(Trouble trouble) implements Answered {}
}
