package org.stamkunde.server.line;

import java.nio.file.Path;
import java.util.Locale;
import org.stamkunde.server.backup.Restore;
import org.stamkunde.server.home.Home;
import org.stamkunde.server.home.HomeLock;
import org.stamkunde.server.start.House;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Brings a backup back, in a house of its own: a console that is open would go on with what it
/// remembers of before.
@Command(
    name = "restore",
    description = {
      "Bring a backup back into an empty home, or with --force in place of what is there.",
      "",
      "Nothing is changed until all of it was read, compared and brought up to date.",
      ""
    })
final class BringBack implements OwnVerb {
  @Parameters(paramLabel = "FILE", description = "A file that `backup` wrote.")
  Path file = Path.of("");

  @Option(names = "--force", description = "Even if the home holds a shop, which is lost then.")
  boolean force;

  @Override
  public int run(Call call) {
    Home home = call.home().made();
    HomeLock lock = HomeLock.tryTake(home).orElseThrow(() -> Serving.taken(home));
    Path path = call.folder().resolve(file).normalize();
    try (House house = House.forOneCommand(home, lock)) {
      Restore.Restored restored = Restore.from(path, house, force, call.speech()::aside);
      call.speech()
          .answer(
              call.json()
                  ? PlainJson.mapper().writeValueAsString(restored)
                  : words(restored, home.folder()));
    }
    return 0;
  }

  private static String words(Restore.Restored restored, Path home) {
    return String.format(
        Locale.ROOT,
        "%,d customers and %,d events are back in %s (%.1f s).%s",
        restored.customers(),
        restored.events(),
        home,
        restored.seconds(),
        restored.forgotten() == 0
            ? ""
            : " %d of the customers had been forgotten, and are again."
                .formatted(restored.forgotten()));
  }
}
