package org.stamkunde.manners.command;

import org.jspecify.annotations.Nullable;
import org.stamkunde.manners.Channel;
import picocli.CommandLine.Option;

/// The option `--channel` of a command that goes without one too.
public final class AnyChannel {
  @Option(names = "--channel", paramLabel = "CHANNEL", description = Channel.WORDS + ".")
  private @Nullable String word;

  /// The channel as it was written; null where none was.
  public @Nullable String word() {
    return word;
  }
}
