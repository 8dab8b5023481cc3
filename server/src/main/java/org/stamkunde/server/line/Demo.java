package org.stamkunde.server.line;

import java.nio.file.Path;
import java.util.List;
import org.stamkunde.server.home.Home;
import org.stamkunde.server.start.Place;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// A shop to try everything on, filled from the simulated market, in a home of its own.
@Command(
    name = "demo",
    description = {
      "Open the console on a made-up shop, in a home of its own (default: ./data-demo).",
      ""
    })
final class Demo implements OwnVerb {
  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Port of the console (default: 8080, or a free one when that is taken).")
  int port = -1;

  @Override
  public int run(Call call) {
    if (port != -1) {
      Serve.checkPort(port);
    }
    Home home =
        call.homeGiven()
            ? call.home()
            : new Home(Path.of("").toAbsolutePath().resolve("data-demo"));
    return Serving.run(
        new Call(home, true, call.json(), call.speech()),
        new Place(port == -1 ? 8080 : port, "127.0.0.1", List.of(), port == -1),
        house -> DemoShop.fill(house, call.speech()));
  }
}
