package org.stamkunde.server.line;

import java.nio.file.Path;
import org.stamkunde.server.door.Speech;
import org.stamkunde.server.home.Home;

/// A command that starts, examines or explains the program itself, so that no running program can
/// do it for the caller.
interface OwnVerb {
  /// Returns the exit status.
  int run(Call call);

  /// How it was asked. `homeGiven`: by the caller, not by custom; `folder`: where it was asked.
  record Call(Home home, boolean homeGiven, Path folder, boolean json, Speech speech) {}
}
