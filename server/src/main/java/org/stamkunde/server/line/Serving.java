package org.stamkunde.server.line;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.stamkunde.frame.WrongInput;
import org.stamkunde.server.door.CommandDoor;
import org.stamkunde.server.home.Home;
import org.stamkunde.server.home.HomeLock;
import org.stamkunde.server.home.Note;
import org.stamkunde.server.start.House;
import org.stamkunde.server.start.Place;
import org.stamkunde.server.users.Users;
import org.stamkunde.server.web.ShopFindings;

/// The life of a console: opened once on a home, at work until it is told to end.
final class Serving {
  private Serving() {}

  static int run(OwnVerb.Call call, Place place, Consumer<House> first) {
    Home home = call.home().made();
    HomeLock lock = HomeLock.tryTake(home).orElseThrow(() -> taken(home));
    try (House house = House.forConsole(home, lock, place)) {
      first.accept(house);
      openDoor(house);
      tell(call, house.address(), house.door(Users.class).firstRun().orElse(null));
      house.door(ShopFindings.class).all().stream()
          .filter(one -> !one.ok())
          .forEach(one -> call.speech().aside(one.says()));
      // Only a signal ends it, and the house closes itself then.
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return 0;
  }

  static void openDoor(House house) {
    CommandDoor door = CommandDoor.open(Answering.of(house)::answer);
    house.closesFirst(() -> {
      Note.remove(house.home());
      door.close();
    });
    new Note(door.port(), door.token(), ProcessHandle.current().pid(), house.address())
        .leave(house.home());
  }

  private static void tell(OwnVerb.Call call, String address, Users.@Nullable FirstRun firstRun) {
    if (call.json()) {
      Map<String, @Nullable Object> ready = new LinkedHashMap<>();
      ready.put("address", address);
      ready.put("firstRun", firstRun);
      call.speech().answer(PlainJson.mapper().writeValueAsString(ready));
      return;
    }
    call.speech().answer("Stamkunde is open at " + address);
    if (firstRun != null) {
      call.speech()
          .answer(
              "Sign in as %s with the password %s (shown this once; ./stamkunde password gives a new one)."
                  .formatted(firstRun.user(), firstRun.password()));
    }
    call.speech().answer("Ctrl-C ends it.");
  }

  static WrongInput taken(Home home) {
    String where =
        Note.in(home)
            .map(note -> "a console is already open on it at " + note.address())
            .orElse("another command is at work on it");
    return new WrongInput(
        "The home %s is in use: %s. End that one first, or name another home with --home."
            .formatted(home.folder(), where));
  }
}
