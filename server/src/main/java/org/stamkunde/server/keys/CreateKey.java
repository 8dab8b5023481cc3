package org.stamkunde.server.keys;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stamkunde.frame.Answer;
import org.stamkunde.frame.Caller;
import org.stamkunde.frame.Command;
import org.stamkunde.frame.Rooms;
import org.stamkunde.frame.WrongInput;
import picocli.CommandLine.Option;

/// `key create`: makes a key and shows it this once.
@picocli.CommandLine.Command(
    name = "create",
    description = {"Make a key; it is shown this once.", ""})
public final class CreateKey implements Command {
  @Option(
      names = "--kind",
      paramLabel = "KIND",
      required = true,
      description = "server (secret) or browser (public, from its own sites alone).")
  String kind = "";

  @Option(
      names = "--scope",
      paramLabel = "SCOPES",
      split = ",",
      description = "What it may do: ingest (bring events), read, merge; default: ingest.")
  List<String> scopes = new ArrayList<>();

  @Option(
      names = "--origin",
      paramLabel = "URL",
      split = ",",
      description = "A site whose pages may use a browser key; repeatable.")
  List<String> origins = new ArrayList<>();

  @Override
  public Answer run(Rooms rooms) {
    Key.Fresh fresh = rooms.door(Keys.class).create(kind(kind), scopes(scopes), origins);
    String text =
        "Key %s: %s%n".formatted(fresh.key().id(), fresh.secret())
            + "It is shown this once. Use it as the user name of Basic auth, without a password.";
    if (fresh.key().signing() != null) {
      text += "%nYour server signs who somebody is with: %s".formatted(fresh.key().signing());
    }
    return new Answer(KeyWords.json(fresh.key(), fresh.secret()), text);
  }

  static Caller.Kind kind(String word) {
    return switch (word.strip().toLowerCase(Locale.ROOT)) {
      case "server" -> Caller.Kind.SERVER;
      case "browser" -> Caller.Kind.BROWSER;
      default -> throw new WrongInput("--kind is server or browser, and not %s.".formatted(word));
    };
  }

  static Set<Caller.Scope> scopes(List<String> words) {
    Set<Caller.Scope> scopes = EnumSet.noneOf(Caller.Scope.class);
    for (String word : words) {
      scopes.add(
          switch (word.strip().toLowerCase(Locale.ROOT)) {
            case "ingest" -> Caller.Scope.INGEST;
            case "read" -> Caller.Scope.READ;
            case "merge" -> Caller.Scope.MERGE;
            default ->
                throw new WrongInput(
                    "--scope is ingest, read, merge or several of them, and not %s."
                        .formatted(word));
          });
    }
    return scopes.isEmpty() ? EnumSet.of(Caller.Scope.INGEST) : scopes;
  }
}
