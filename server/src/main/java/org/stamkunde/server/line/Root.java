package org.stamkunde.server.line;

import picocli.CommandLine.Command;

/// The program itself, of which every command is a part.
@Command(
    name = "stamkunde",
    synopsisHeading = "Usage: ",
    customSynopsis = "./stamkunde COMMAND [ARGUMENTS] [--home DIR] [--json]",
    description = {
      "",
      "Remembers each customer, says what to do next, and shows what the relationships are worth.",
      ""
    },
    commandListHeading = "Commands:%n",
    footer = {
      "",
      "Every command has its own --help. Start with: ./stamkunde demo",
      "Exit status: 0 done, 1 failed, 2 wrong input or usage."
    })
final class Root {}
