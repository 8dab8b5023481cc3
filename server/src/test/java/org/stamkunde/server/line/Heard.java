package org.stamkunde.server.line;

import java.util.ArrayList;
import java.util.List;
import org.stamkunde.server.door.Speech;

/// Keeps what was said.
final class Heard implements Speech {
  final List<String> answers = new ArrayList<>();
  final List<String> asides = new ArrayList<>();

  @Override
  public synchronized void answer(String line) {
    answers.add(line);
  }

  @Override
  public synchronized void aside(String line) {
    asides.add(line);
  }

  String answer() {
    return String.join("\n", answers);
  }

  String aside() {
    return String.join("\n", asides);
  }
}
