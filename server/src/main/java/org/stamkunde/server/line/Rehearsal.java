package org.stamkunde.server.line;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.stamkunde.server.database.Binaries;
import org.stamkunde.server.home.Home;
import org.stamkunde.server.home.HomeLock;
import org.stamkunde.server.start.House;
import org.stamkunde.server.start.Place;
import picocli.CommandLine.Command;

/// Opens a console on nothing, lets a busy hour pass and closes it, so that Java can note which
/// classes a start needs and how the ways through them go, and have them ready the next time. The
/// launcher does it after a build.
@Command(
    name = "rehearse",
    hidden = true,
    description = {"Open and close a console on nothing, to make later starts quick.", ""})
final class Rehearsal implements OwnVerb {
  @Override
  public int run(Call call) {
    try {
      Path folder = Files.createTempDirectory("stamkunde-rehearsal");
      try {
        Home home = new Home(folder).made();
        HomeLock lock = HomeLock.tryTake(home).orElseThrow();
        try (House house =
            House.forConsole(home, lock, new Place(0, "127.0.0.1", List.of(), false))) {
          rehearse(house, call);
        }
      } finally {
        Binaries.delete(folder);
      }
      return 0;
    } catch (IOException e) {
      throw new UncheckedIOException("The rehearsal failed", e);
    }
  }

  private static void rehearse(House house, Call call) throws IOException {
    for (String path : List.of("/health", "/sign-in")) {
      var connection =
          (HttpURLConnection) URI.create(house.address() + path).toURL().openConnection();
      try (var page = connection.getInputStream()) {
        page.readAllBytes();
      }
    }
    Answering.of(house).answer(List.of("base", "--json"), call.folder(), call.speech());
    try {
      new BusyHour(URI.create(house.address()), key(house, call), Clock.systemUTC()).pass();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String key(House house, Call call) {
    Quietly heard = new Quietly();
    List<String> words =
        List.of("key", "create", "--kind", "server", "--scope", "ingest,read", "--json");
    if (Answering.of(house).answer(words, call.folder(), heard) != 0) {
      throw new IllegalStateException(String.join(" ", heard.asides()));
    }
    return PlainJson.mapper().readTree(String.join("", heard.answers())).get("key").asString();
  }
}
