package org.stamkunde.server.line;

import java.nio.file.Path;
import org.stamkunde.frame.Answer;
import org.stamkunde.frame.Command;
import org.stamkunde.frame.Rooms;
import org.stamkunde.frame.WrongInput;
import org.stamkunde.server.door.Speech;
import org.stamkunde.server.home.Home;
import org.stamkunde.server.start.House;
import tools.jackson.databind.json.JsonMapper;

/// Does what a command asks in an open house, and says the answer.
public final class Answering {
  private final House house;

  private Answering(House house) {
    this.house = house;
  }

  public static Answering of(House house) {
    return new Answering(house);
  }

  /// For a command given to a running program: its words, and the folder in which they were said.
  public int answer(java.util.List<String> words, Path folder, Speech speech) {
    try {
      Asked asked = Asked.of(words);
      if (asked.verb() instanceof Command command) {
        return answer(command, folder, asked.json(), speech);
      }
      throw new WrongInput("This command cannot be given to a running program.");
    } catch (WrongInput e) {
      speech.aside(Faults.words(e));
      return 2;
    }
  }

  int answer(Command command, Path folder, boolean asJson, Speech speech) {
    return answer(command, new Open(house, folder, speech), asJson, house.home(), speech);
  }

  /// For a command that asks no shop.
  static int alone(Command command, Home home, Path folder, boolean asJson, Speech speech) {
    return answer(command, new NoShop(home.folder(), folder, speech), asJson, home, speech);
  }

  private static int answer(
      Command command, Rooms rooms, boolean asJson, Home home, Speech speech) {
    JsonMapper json = PlainJson.mapper();
    try {
      Answer answer = command.run(rooms);
      if (!asJson) {
        speech.answer(answer.text());
      } else if (answer.json() instanceof Iterable<?> lines) {
        lines.forEach(line -> speech.answer(json.writeValueAsString(line)));
      } else {
        speech.answer(json.writeValueAsString(answer.json()));
      }
      return 0;
    } catch (WrongInput e) {
      speech.aside(Faults.words(e));
      return 2;
    } catch (Exception e) {
      // The one place where a command's faults are answered; nothing is above it.
      return Faults.told(e, home, speech);
    }
  }

  private record Open(House house, Path workingFolder, Speech speech) implements Rooms {
    @Override
    public <T> T door(Class<T> type) {
      return house.door(type);
    }

    @Override
    public Path home() {
      return house.home().folder();
    }

    @Override
    public void progress(String line) {
      speech.aside(line);
    }
  }

  private record NoShop(Path home, Path workingFolder, Speech speech) implements Rooms {
    @Override
    public <T> T door(Class<T> type) {
      throw new IllegalStateException(
          "a command (asks %s) that asks no shop must know all itself\nMaybe asksTheShop should say so."
              .formatted(type.getSimpleName()));
    }

    @Override
    public void progress(String line) {
      speech.aside(line);
    }
  }
}
