package org.stamkunde.server.line;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stamkunde.frame.WrongInput;
import org.stamkunde.server.door.Caller;
import org.stamkunde.server.door.Speech;
import org.stamkunde.server.home.HomeLock;
import org.stamkunde.server.home.Note;
import org.stamkunde.server.line.Examination.Check;
import org.stamkunde.server.line.OwnVerb.Call;
import tools.jackson.databind.JsonNode;

/// What a shop that is there knows to be wrong with itself: asked of the console that is open on
/// it, else of the shop, opened for this one question.
final class Findings {
  private Findings() {}

  /// Nothing where there is no shop yet, or another command is at work on it.
  static List<Check> of(Call call, boolean acceptKeys) {
    List<String> words = new ArrayList<>(List.of("findings", "--json"));
    if (acceptKeys) {
      words.add("--accept-keys");
    }
    Quietly heard = new Quietly();
    try {
      Optional<Integer> status =
          Note.in(call.home())
              .flatMap(note -> Caller.call(note, words, call.folder(), heard))
              .or(() -> alone(call, acceptKeys, heard));
      return status.map(ended -> checks(ended, heard)).orElse(List.of());
    } catch (WrongInput | IllegalStateException | UncheckedIOException e) {
      return List.of(new Check("shop", false, Faults.words(e)));
    }
  }

  private static Optional<Integer> alone(Call call, boolean acceptKeys, Speech heard) {
    return Files.isDirectory(call.home().cluster())
        ? HomeLock.tryTake(call.home())
            .map(lock ->
                Alone.run(
                    TellFindings.with(acceptKeys), call.home(), lock, call.folder(), true, heard))
        : Optional.empty();
  }

  private static List<Check> checks(int status, Quietly heard) {
    if (status != 0) {
      return List.of(new Check("shop", false, String.join(" ", heard.asides())));
    }
    List<Check> checks = new ArrayList<>();
    JsonNode told = PlainJson.mapper().readTree(String.join("", heard.answers()));
    for (JsonNode one : told.get("findings")) {
      checks.add(
          new Check(
              one.get("name").asString(), one.get("ok").asBoolean(), one.get("says").asString()));
    }
    return checks;
  }
}
