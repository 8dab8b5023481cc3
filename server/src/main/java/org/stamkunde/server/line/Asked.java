package org.stamkunde.server.line;

import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import org.stamkunde.frame.Command;
import org.stamkunde.frame.WrongInput;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// What the words of a command line ask for. Understanding them needs no database.
public record Asked(
    @Nullable Object verb, @Nullable String help, @Nullable Path home, boolean json) {

  public static Asked of(List<String> words) {
    CommandLine tree = tree();
    ParseResult result;
    try {
      result = tree.parseArgs(words.toArray(String[]::new));
    } catch (ParameterException e) {
      if (asksForHelp(words)) {
        return new Asked(null, usage(e.getCommandLine()), null, false);
      }
      throw new WrongInput(reason(e) + hint(e.getCommandLine()));
    }
    Path home = null;
    boolean json = false;
    ParseResult deepest = result;
    for (ParseResult at = result; at != null; at = at.subcommand()) {
      home = at.matchedOptionValue("--home", home);
      json |= at.hasMatchedOption("--json");
      deepest = at;
    }
    CommandLine line = deepest.commandSpec().commandLine();
    if (line.isUsageHelpRequested() || words.isEmpty()) {
      return new Asked(null, usage(line), null, false);
    }
    Object verb = deepest.commandSpec().userObject();
    if (!(verb instanceof Command) && !(verb instanceof OwnVerb)) {
      throw new WrongInput("Something is missing after this command." + hint(line));
    }
    return new Asked(verb, null, home, json);
  }

  /// Help is given even where other words are missing.
  private static boolean asksForHelp(List<String> words) {
    return words.contains("--help") || words.contains("-h");
  }

  private static CommandLine tree() {
    CommandLine tree = new CommandLine(new Root());
    for (Command command : ServiceLoader.load(Command.class)) {
      tree.addSubcommand(command);
    }
    tree.addSubcommand(new Serve())
        .addSubcommand(new Demo())
        .addSubcommand(new BringBack())
        .addSubcommand(new Doctor())
        .addSubcommand(new TestSuite())
        .addSubcommand(new Rehearsal());
    equip(tree.getCommandSpec());
    return tree;
  }

  /// What every command has, on whatever level, unless it has its own.
  private static void equip(CommandSpec spec) {
    add(
        spec,
        OptionSpec.builder("--home")
            .paramLabel("DIR")
            .type(Path.class)
            .description("Folder that holds everything of one shop (default: ./data).")
            .build());
    add(
        spec,
        OptionSpec.builder("--json")
            .type(boolean.class)
            .arity("0")
            .description("Answer for programs: JSON on standard output.")
            .build());
    add(
        spec,
        OptionSpec.builder("-h", "--help")
            .type(boolean.class)
            .arity("0")
            .usageHelp(true)
            .description("Show this help.")
            .build());
    spec.subcommands().values().forEach(sub -> equip(sub.getCommandSpec()));
  }

  private static void add(CommandSpec spec, OptionSpec option) {
    if (spec.optionsMap().keySet().stream().noneMatch(option.longestName()::equals)) {
      spec.addOption(option);
    }
  }

  private static String usage(CommandLine line) {
    return line.getUsageMessage(CommandLine.Help.Ansi.OFF).stripTrailing();
  }

  private static String reason(ParameterException e) {
    String first = Faults.words(e).lines().findFirst().orElse("These words are not understood");
    return first.endsWith(".") ? first : first + ".";
  }

  private static String hint(CommandLine line) {
    String name = line.getCommandSpec().qualifiedName();
    return " Try: ./" + name + " --help";
  }
}
