package org.stamkunde.server.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.stamkunde.server.line.Examination.Check;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Looks at everything that the program needs, asks the shop that is there, and says what to do
/// about each fault.
@Command(
    name = "doctor",
    description = {
      "Check JDK, memory, disk, port, database and what the shop knows to be wrong",
      "with itself; say what to do about each fault.",
      ""
    })
final class Doctor implements OwnVerb {
  @Option(
      names = "--accept-keys",
      description = {
        "The keys of an older home are lost for good: take those that are there",
        "for the shop's own."
      })
  boolean acceptKeys;

  @Override
  public int run(Call call) {
    List<Check> checks = new ArrayList<>(new Examination(call.home()).all());
    checks.addAll(Findings.of(call, acceptKeys));
    if (call.json()) {
      call.speech().answer(PlainJson.mapper().writeValueAsString(Map.of("checks", checks)));
    } else {
      checks.forEach(check ->
          call.speech()
              .answer(
                  String.format(
                      java.util.Locale.ROOT,
                      "%-6s %-9s %s",
                      check.ok() ? "good" : "FAULT",
                      check.name(),
                      check.says())));
    }
    return checks.stream().allMatch(Check::ok) ? 0 : 1;
  }
}
