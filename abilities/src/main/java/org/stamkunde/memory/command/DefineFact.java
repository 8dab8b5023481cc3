package org.stamkunde.memory.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stamkunde.frame.Answer;
import org.stamkunde.frame.Command;
import org.stamkunde.frame.Rooms;
import org.stamkunde.frame.WrongInput;
import org.stamkunde.memory.Refused;
import org.stamkunde.memory.Shop;
import org.stamkunde.memory.facts.EditingKinds;
import org.stamkunde.memory.facts.FactKind;
import org.stamkunde.memory.facts.FactType;
import org.stamkunde.memory.facts.Freshness;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `fact define`: an entry of the schema, new or changed.
@picocli.CommandLine.Command(
    name = "define",
    description = {
      "Say of a fact what values it has, how long it stays fresh, and what it is",
      "for. One that lives in another system is read from there when it is needed.",
      ""
    })
final class DefineFact implements Command {
  @Parameters(index = "0", paramLabel = "NAME", description = "The name, such as shoe-size.")
  String name = "";

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "text (default), number, date, choice, measure, money or place.")
  String type = "text";

  @Option(names = "--title", paramLabel = "WORDS", description = "The name in the shop's words.")
  @Nullable String title;

  @Option(
      names = "--choices",
      paramLabel = "A,B",
      split = ",",
      description = "The choices of a choice.")
  List<String> choices = List.of();

  @Option(names = "--unit", paramLabel = "UNIT", description = "The unit of a measure, such as cm.")
  @Nullable String unit;

  @Option(
      names = "--currency",
      paramLabel = "CODE",
      description = "The currency of money (default: the shop's).")
  @Nullable String currency;

  @Option(
      names = "--purpose",
      paramLabel = "WORD",
      description = "What alone it may be used for (default: anything).")
  @Nullable String purpose;

  @Option(
      names = "--half-life",
      paramLabel = "DAYS",
      description = "After so many days we are half as sure of it.")
  @Nullable Integer halfLife;

  @Option(
      names = "--lasts",
      paramLabel = "DAYS",
      description = "After so many days it counts for nothing.")
  @Nullable Integer lasts;

  @Option(
      names = "--counts",
      paramLabel = "BASIS",
      description = "The weakest basis that counts: stated, observed or inferred (default).")
  String counts = "inferred";

  @ArgGroup(validate = false, heading = "%nWhere it lives in another system:%n")
  Elsewhere elsewhere = new Elsewhere();

  @Override
  public Answer run(Rooms rooms) throws IOException {
    try {
      FactKind kind =
          new FactKind(
              name,
              title == null ? FactWords.titled(name) : title,
              FactType.of(type, detail(rooms)),
              purpose,
              new Freshness(halfLife, lasts),
              FactWords.basis("--counts", counts),
              elsewhere.origin());
      rooms.door(EditingKinds.class).define(kind, secret(rooms));
      return new Answer(FactWords.kind(kind), FactWords.sentence(kind) + "\n");
    } catch (Refused refused) {
      throw new WrongInput(FactWords.message(refused), refused);
    }
  }

  private List<String> detail(Rooms rooms) {
    return switch (type) {
      case "choice" -> choices;
      case "measure" -> unit == null ? List.of() : List.of(unit);
      case "money" -> List.of(currency == null ? rooms.door(Shop.class).currency() : currency);
      default -> List.of();
    };
  }

  private @Nullable String secret(Rooms rooms) throws IOException {
    Path file = elsewhere.secretFile;
    if (file == null) {
      return null;
    }
    Path read = rooms.workingFolder().resolve(file);
    if (!Files.isReadable(read)) {
      throw new WrongInput("--secret-file names no file that can be read.");
    }
    return Files.readString(read).strip();
  }
}
