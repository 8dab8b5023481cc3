package org.stamkunde.server.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stamkunde.server.home.Note;

class CommandDoorTest {
  private final List<String> answers = new ArrayList<>();
  private final List<String> asides = new ArrayList<>();
  private final Speech speech =
      new Speech() {
        @Override
        public void answer(String line) {
          answers.add(line);
        }

        @Override
        public void aside(String line) {
          asides.add(line);
        }
      };

  @Test
  void carriesWordsInAndAnswersOut() {
    List<String> words = List.of("note", "17850", "Blåbær, på tirsdag \uD83E\uDED0", "", "--json");
    List<String> heard = new ArrayList<>();
    try (CommandDoor door =
        CommandDoor.open((said, folder, out) -> {
          heard.addAll(said);
          out.aside("from " + folder);
          out.answer("{\"ok\":\"æøå\"}");
          return 2;
        })) {
      assertThat(Caller.call(note(door, door.token()), words, Path.of("/tmp/x y"), speech))
          .contains(2);
    }
    assertThat(heard).isEqualTo(words);
    assertThat(answers).containsExactly("{\"ok\":\"æøå\"}");
    assertThat(asides).containsExactly("from /tmp/x y");
  }

  @Test
  void opensToNobodyWithoutTheWord() {
    List<String> heard = new ArrayList<>();
    try (CommandDoor door =
        CommandDoor.open((said, folder, out) -> {
          heard.addAll(said);
          return 0;
        })) {
      assertThat(Caller.call(note(door, "guessed"), List.of("base"), Path.of("/"), speech))
          .isEmpty();
    }
    assertThat(heard).isEmpty();
  }

  @Test
  void isGoneWithItsProgram() {
    CommandDoor door = CommandDoor.open((said, folder, out) -> 0);
    Note note = note(door, door.token());
    door.close();

    assertThat(Caller.call(note, List.of("base"), Path.of("/"), speech)).isEmpty();
  }

  private static Note note(CommandDoor door, String token) {
    return new Note(door.port(), token, ProcessHandle.current().pid(), "");
  }
}
