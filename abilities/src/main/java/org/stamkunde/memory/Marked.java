package org.stamkunde.memory;

import org.jspecify.annotations.Nullable;

/// A key that lies in the home and in no backup, and without which something that the database
/// holds cannot be read.
public interface Marked {
  /// The name of its file among the home's secrets.
  String name();

  /// The key itself; null while none was made.
  byte @Nullable [] key();

  /// What does not work where the key is another than the database's, in plain sentences.
  String lost();
}
