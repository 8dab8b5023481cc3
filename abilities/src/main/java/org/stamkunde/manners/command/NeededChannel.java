package org.stamkunde.manners.command;

import org.stamkunde.manners.Channel;
import picocli.CommandLine.Option;

/// The option `--channel` of a command that needs one.
public final class NeededChannel {
  @Option(
      names = "--channel",
      required = true,
      paramLabel = "CHANNEL",
      description = Channel.WORDS + ".")
  private String word = "";

  /// The channel as it was written.
  public String word() {
    return word;
  }
}
