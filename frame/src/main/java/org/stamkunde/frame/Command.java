package org.stamkunde.frame;

/// One verb of the command line. A room puts a picocli-annotated class into its `command` package
/// and names it in `META-INF/services/org.stamkunde.frame.Command`; it has a constructor without
/// parameters, so that help and usage need no database.
public interface Command {
  /// Does what was asked, through the doors of the rooms.
  Answer run(Rooms rooms) throws Exception;

  /// Whether it asks the rooms of a shop. What asks none is done where it was given, with the
  /// standard input of whoever gave it, and opens no database.
  default boolean asksTheShop() {
    return true;
  }
}
