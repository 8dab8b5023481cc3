package org.stamkunde.memory.web;

import java.time.Instant;
import org.stamkunde.memory.Imports;
import org.stamkunde.memory.orders.OrdersReading;

/// How far a file is on its way from the browser into memory.
sealed interface FileState {
  /// It is being read for the first time, or anew with other options.
  record Reading() implements FileState {}

  /// It was understood; nothing is written yet.
  record Understood(OrdersReading reading) implements FileState {}

  /// It cannot be taken as it is. `rejects`: it could be, if its many faulty rows were accepted.
  record Faulty(String says, boolean rejects) implements FileState {}

  /// It waits for its turn, or is being taken in (or back).
  record Running(String stage, long done, long of, Instant began, Instant at)
      implements FileState {}

  record Taken(Imports.Result result) implements FileState {}

  record TakenBack(Imports.Undone undone) implements FileState {}

  /// Something broke on our side; the log holds this reference.
  record Broken(String reference) implements FileState {}
}
