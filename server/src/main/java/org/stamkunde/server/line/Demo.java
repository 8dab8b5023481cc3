package org.stamkunde.server.line;

import java.util.List;
import org.jspecify.annotations.Nullable;
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
  @Nullable Integer port;

  @Override
  public int run(Call call) {
    Integer wished = port;
    if (wished != null) {
      Serve.checkPort(wished);
    }
    Home home = call.homeGiven() ? call.home() : new Home(call.folder().resolve("data-demo"));
    DemoShop.prepare(home.made());
    return Serving.run(
        new Call(home, true, call.folder(), call.json(), call.speech()),
        new Place(wished == null ? 8080 : wished, "127.0.0.1", List.of(), wished == null),
        house -> DemoShop.fill(house, call.speech()));
  }
}
