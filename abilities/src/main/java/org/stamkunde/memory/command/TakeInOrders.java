package org.stamkunde.memory.command;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.stamkunde.frame.Answer;
import org.stamkunde.frame.Command;
import org.stamkunde.frame.Rooms;
import org.stamkunde.frame.WrongInput;
import org.stamkunde.memory.Imports;
import org.stamkunde.memory.Refused;
import org.stamkunde.memory.orders.OrdersReading;
import org.stamkunde.memory.orders.ReadingOptions;
import org.stamkunde.memory.orders.ReadingOptions.DateOrder;
import org.stamkunde.tables.FileFault;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `import orders`: reads an export of orders, takes it in, or takes an import back.
@picocli.CommandLine.Command(
    name = "orders",
    description = {
      "Take in orders from a shop's export, or take an import back.",
      "",
      "FILE is text with columns (CSV, also .gz) in any usual encoding and separator. It needs",
      "columns for order number, date, quantity, price, product, and customer number or e-mail.",
      "Taking in the same lines again changes nothing.",
      ""
    })
final class TakeInOrders implements Command {
  @Parameters(arity = "0..1", paramLabel = "FILE", description = "The export.")
  @Nullable Path file;

  @Option(
      names = "--currency",
      paramLabel = "CODE",
      description = "Currency of the amounts, such as NOK, DKK or GBP (default: the shop's).")
  @Nullable String currency;

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      description = "Time zone of the dates, such as Europe/Oslo (default: the shop's, or UTC).")
  @Nullable String zone;

  @Option(
      names = "--dates",
      paramLabel = "ORDER",
      description = "day-first or month-first, where the file leaves it open.")
  @Nullable String dates;

  @Option(
      names = "--accept-rejects",
      description = "Take the other rows even if more than one in five cannot be taken.")
  boolean acceptRejects;

  @Option(names = "--dry-run", description = "Only show how the file would be read.")
  boolean dryRun;

  @Option(names = "--undo", paramLabel = "ID", description = "Take this import back.")
  @Nullable Long undo;

  @Override
  public Answer run(Rooms rooms) {
    try {
      Imports imports = rooms.door(Imports.class);
      if (undo != null) {
        return undone(imports, undo, rooms);
      }
      if (file == null) {
        throw new WrongInput("Name the file: ./stamkunde import orders FILE");
      }
      Path path = rooms.workingFolder().resolve(file).normalize();
      if (dryRun) {
        OrdersReading reading = imports.read(path, options());
        return ImportWords.reading(reading, imports.foresee(reading));
      }
      return ImportWords.result(imports.run(path, options(), new Told(rooms)));
    } catch (Refused | FileFault refused) {
      throw new WrongInput(String.valueOf(refused.getMessage()), refused);
    }
  }

  private Answer undone(Imports imports, long id, Rooms rooms) {
    if (file != null) {
      throw new WrongInput("--undo takes back an import by its number; leave FILE out.");
    }
    return ImportWords.undone(imports.undo(id, new Told(rooms)));
  }

  private ReadingOptions options() {
    return new ReadingOptions(currency, zoneId(), order(), acceptRejects);
  }

  private @Nullable ZoneId zoneId() {
    try {
      return zone == null ? null : ZoneId.of(zone);
    } catch (DateTimeException e) {
      throw new WrongInput(
          "The zone %s is not known. Give one such as Europe/Oslo or UTC.".formatted(zone), e);
    }
  }

  private @Nullable DateOrder order() {
    return switch (dates) {
      case null -> null;
      case "day-first" -> DateOrder.DAY_FIRST;
      case "month-first" -> DateOrder.MONTH_FIRST;
      default ->
          throw new WrongInput("--dates is day-first or month-first, and not %s.".formatted(dates));
    };
  }
}
