package org.stamkunde.server.line;

import java.util.ArrayList;
import java.util.List;
import org.stamkunde.server.door.Speech;

/// What a command says to another one, and not to a reader.
record Quietly(List<String> answers, List<String> asides) implements Speech {
  Quietly() {
    this(new ArrayList<>(), new ArrayList<>());
  }

  @Override
  public void answer(String line) {
    answers.add(line);
  }

  @Override
  public void aside(String line) {
    asides.add(line);
  }
}
