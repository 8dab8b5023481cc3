package org.stamkunde.server.line;

import org.stamkunde.frame.WrongInput;
import picocli.CommandLine.Command;

/// Stands in the list of commands; the launcher itself runs the suite, with Maven.
@Command(
    name = "test",
    description = "Run the whole test suite (the same as mvn verify on a JDK 25).")
final class TestSuite implements OwnVerb {
  @Override
  public int run(Call call) {
    throw new WrongInput(
        "The test suite is run by the launcher: ./stamkunde test, nothing before.");
  }
}
