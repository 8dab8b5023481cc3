package org.stamkunde.server.database;

/// A PostgreSQL database for as long as the program runs.
public interface Store extends AutoCloseable {
  /// How to reach it now; waits until it can be reached.
  Access access();

  @Override
  void close();
}
