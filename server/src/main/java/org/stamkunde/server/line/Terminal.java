package org.stamkunde.server.line;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.stamkunde.frame.Command;
import org.stamkunde.frame.WrongInput;
import org.stamkunde.server.door.Caller;
import org.stamkunde.server.door.Speech;
import org.stamkunde.server.home.Home;
import org.stamkunde.server.home.HomeLock;
import org.stamkunde.server.home.Note;

/// One command from its words to its exit status: done by the program that runs on the home, or
/// here when none does.
public final class Terminal {
  private static final int PATIENCE_SECONDS = 900;
  private final Path folder;
  private final Speech speech;

  public Terminal(Path folder, Speech speech) {
    this.folder = folder;
    this.speech = speech;
  }

  public int run(List<String> words) {
    Home home = new Home(folder.resolve("data"));
    try {
      Asked asked = Asked.of(words);
      if (asked.help() != null) {
        speech.answer(asked.help());
        return 0;
      }
      boolean given = asked.home() != null;
      home = new Home(given ? folder.resolve(asked.home()) : folder.resolve("data"));
      if (asked.verb() instanceof OwnVerb own) {
        return own.run(new OwnVerb.Call(home, given, folder, asked.json(), speech));
      }
      return run(words, Objects.requireNonNull((Command) asked.verb()), home, asked.json());
    } catch (WrongInput e) {
      speech.aside(Faults.words(e));
      return 2;
    } catch (RuntimeException e) {
      return Faults.told(e, home, speech);
    }
  }

  private int run(List<String> words, Command command, Home home, boolean json) {
    if (!command.asksTheShop()) {
      return Answering.alone(command, home, folder, json, speech);
    }
    home.made();
    boolean told = false;
    long end = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000L;
    while (true) {
      Optional<Integer> status =
          Note.in(home).flatMap(note -> Caller.call(note, words, folder, speech));
      if (status.isPresent()) {
        return status.get();
      }
      Optional<HomeLock> lock = HomeLock.tryTake(home);
      if (lock.isPresent()) {
        return Alone.run(command, home, lock.get(), folder, json, speech);
      }
      if (System.nanoTime() > end) {
        throw new WrongInput(
            "Another command has been at work on %s for long. Try again when it is done."
                .formatted(home.folder()));
      }
      if (!told) {
        speech.aside("Another command is at work on " + home.folder() + "; waiting for it.");
        told = true;
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for another command", e);
    }
  }
}
