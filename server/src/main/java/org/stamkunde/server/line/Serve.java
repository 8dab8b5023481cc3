package org.stamkunde.server.line;

import java.util.List;
import org.stamkunde.frame.WrongInput;
import org.stamkunde.server.start.Place;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Opens the console on the shop of a home.
@Command(
    name = "serve",
    description = {"Open the console, until Ctrl-C.", ""})
final class Serve implements OwnVerb {
  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Port of the console (default: 8080; 0 takes any free one).")
  int port = 8080;

  @Option(
      names = "--listen",
      paramLabel = "ADDRESS",
      description = "Address to listen on (default: 127.0.0.1, this machine alone).")
  String listen = "127.0.0.1";

  @Option(
      names = "--host",
      paramLabel = "NAME",
      description = "A further name under which browsers may reach the console; repeatable.")
  List<String> hosts = List.of();

  @Override
  public int run(Call call) {
    checkPort(port);
    return Serving.run(call, new Place(port, listen, hosts, false), house -> {});
  }

  static void checkPort(int port) {
    if (port < 0 || port > 65535) {
      throw new WrongInput(
          "--port (%d) must be between 0 and 65535; 0 takes any free one.".formatted(port));
    }
  }
}
