package org.stamkunde.frame;

import java.nio.file.Path;

/// The way from a command to the rooms. The first door asked for starts the database.
public interface Rooms {
  /// The public service of a room.
  <T> T door(Class<T> type);

  /// Where everything of this shop lies.
  Path home();

  /// The folder in which the command was given; relative paths of its arguments start there.
  Path workingFolder();

  /// Tells the person at the terminal how far the work is, on standard error.
  void progress(String line);
}
