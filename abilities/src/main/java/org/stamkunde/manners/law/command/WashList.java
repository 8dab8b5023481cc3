package org.stamkunde.manners.law.command;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stamkunde.frame.Answer;
import org.stamkunde.frame.Command;
import org.stamkunde.frame.Rooms;
import org.stamkunde.frame.WrongInput;
import org.stamkunde.manners.law.Wash;
import org.stamkunde.manners.law.Washing;
import org.stamkunde.manners.law.Washings;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `wash`: a register of reservations, by its file.
@picocli.CommandLine.Command(
    name = "wash",
    description = {
      "Wash your customers against a register of reservations by the file that it",
      "delivers: numbers, or names with postcodes. The file is not kept, only its",
      "hash, the day, what it held, and keyed numbers that tell nobody's name.",
      ""
    })
public final class WashList implements Command {
  @Parameters(index = "0", paramLabel = "FILE", description = "The register's answer, as CSV.")
  String file = "";

  @Option(
      names = "--register",
      required = true,
      paramLabel = "NAME",
      description = "robinson, reservasjonsregisteret, nix-telefon, tps and more.")
  String register = "";

  @Option(
      names = "--lists",
      paramLabel = "WHOM",
      description = {
        "reserved (default): the whole register, all who may not be contacted;",
        "hits: those among the numbers you sent in who may not; clear: those who",
        "may. A file with a column `reserved` of yes and no says it itself."
      })
  String lists = "reserved";

  @Option(
      names = "--submitted",
      paramLabel = "FILE",
      description = {
        "With --lists hits: the numbers you sent in; who of them is no hit may be",
        "contacted. Without it hits clear nobody."
      })
  @Nullable String submitted;

  @Option(
      names = "--day",
      paramLabel = "DAY",
      description = "Of the register's answer, such as 2026-05-14 (default: today).")
  @Nullable String day;

  @Option(names = "--dry-run", description = "Read and count; keep nothing.")
  boolean tried;

  @Override
  public Answer run(Rooms rooms) {
    try {
      Path folder = rooms.workingFolder();
      Path sent = submitted == null ? null : folder.resolve(submitted);
      Washing washing =
          rooms
              .door(Washings.class)
              .wash(new Wash(folder.resolve(file), register, day(), kind(), tried, sent));
      return new Answer(json(washing), text(washing));
    } catch (Wash.Refused refused) {
      throw new WrongInput(String.valueOf(refused.getMessage()), refused);
    }
  }

  private Wash.Lists kind() {
    return switch (lists) {
      case "reserved" -> Wash.Lists.RESERVED;
      case "hits" -> Wash.Lists.HITS;
      case "clear" -> Wash.Lists.CLEAR;
      default -> throw new WrongInput("--lists (%s) is reserved, hits or clear.".formatted(lists));
    };
  }

  private @Nullable LocalDate day() {
    try {
      return day == null ? null : LocalDate.parse(day);
    } catch (DateTimeException e) {
      throw new WrongInput("--day (%s) is a day, written as 2026-05-14.".formatted(day), e);
    }
  }

  private static Map<String, @Nullable Object> json(Washing one) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("washing", one.id());
    json.put("register", one.register());
    json.put("day", one.day().toString());
    json.put("until", one.ends().minusDays(1).toString());
    json.put("hash", one.hash());
    json.put("rows", one.counts().rows());
    json.put("unread", one.counts().unread());
    json.put("reserved", one.counts().reserved());
    json.put("clear", one.counts().clear());
    json.put("customers", one.counts().customers());
    json.put("whole", one.whole());
    return json;
  }

  private static String text(Washing one) {
    return """
    %s against %s of %s; it counts until %s.
    %d rows, %d of them unread; %d may not be contacted, %d of them your customers.
    SHA-256 of the file: %s
    %s\
    """
        .formatted(
            one.id() == null ? "Tried" : "Washed",
            one.register(),
            one.day(),
            one.ends().minusDays(1),
            one.counts().rows(),
            one.counts().unread(),
            one.counts().reserved(),
            one.counts().customers(),
            one.hash(),
            one.looksSubmitted()
                ? "Everybody in the file is your customer. If it is the answer to numbers that you sent in, it clears nobody else: wash it with --lists hits.\n"
                : "");
  }
}
