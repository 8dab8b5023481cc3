package org.stamkunde.server.line;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.stamkunde.server.home.Home;
import org.stamkunde.server.home.HomeLock;
import org.stamkunde.server.start.House;
import org.stamkunde.server.start.Place;
import org.stamkunde.server.users.Users;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A console that is open on a home of its own, and commands that are given beside it.
public final class OpenShop implements AutoCloseable {
  private final Path folder;
  private final House house;
  private final Users.FirstRun owner;

  private OpenShop(Path folder, House house) {
    this.folder = folder;
    this.house = house;
    this.owner = house.door(Users.class).firstRun().orElseThrow();
  }

  /// Opens a console on an empty home in this folder.
  public static OpenShop in(Path folder) {
    Home home = new Home(folder.resolve("data")).made();
    House house =
        House.forConsole(
            home,
            HomeLock.tryTake(home).orElseThrow(),
            new Place(0, "127.0.0.1", List.of(), false));
    Serving.openDoor(house);
    return new OpenShop(folder, house);
  }

  /// What a command said, and how it ended.
  public record Said(int status, String answer, String aside) {}

  public Said run(String... words) {
    Heard heard = new Heard();
    int status = new Terminal(folder, heard).run(List.of(words));
    return new Said(status, heard.answer(), heard.aside());
  }

  /// The answer for programs of a command that must succeed.
  public JsonNode json(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.add("--json");
    Said said = run(all.toArray(String[]::new));
    if (said.status() != 0) {
      throw new AssertionError(
          "%s ended with %d: %s".formatted(String.join(" ", words), said.status(), said.aside()));
    }
    return JsonMapper.shared().readTree(said.answer());
  }

  public String address() {
    return house.address();
  }

  public Users.FirstRun owner() {
    return owner;
  }

  public Path home() {
    return house.home().folder();
  }

  public <T> T door(Class<T> type) {
    return house.door(type);
  }

  @Override
  public void close() {
    house.close();
  }
}
