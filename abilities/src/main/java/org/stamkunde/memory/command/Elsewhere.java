package org.stamkunde.memory.command;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stamkunde.frame.WrongInput;
import org.stamkunde.memory.federated.Origin;
import picocli.CommandLine.Option;

/// The options that say in which other system a fact lives.
final class Elsewhere {
  private static final Pattern DATABASE = Pattern.compile("([^:/]+)(?::(\\d{1,5}))?/([^/]+)");
  private static final String POSTGRES = "5432";

  @Option(
      names = "--from-address",
      paramLabel = "URL",
      description = "https address that answers in JSON, with {customer} or {email} in it.")
  @Nullable String address;

  @Option(
      names = "--pointer",
      paramLabel = "POINTER",
      description = "Where the value stands in the answer, such as /customer/size.")
  String pointer = "";

  @Option(
      names = "--from-database",
      paramLabel = "HOST:PORT/NAME",
      description = "A PostgreSQL database.")
  @Nullable String database;

  @Option(names = "--user", paramLabel = "USER", description = "The user of the database.")
  String user = "";

  @Option(
      names = "--select",
      paramLabel = "SQL",
      description = "The select that gives one value, with one ? for the customer.")
  String select = "";

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "What stands for the ?: customer (default) or email.")
  String by = "customer";

  @Option(
      names = "--secret-file",
      paramLabel = "FILE",
      description = "File with the password, or with what is sent as Authorization.")
  @Nullable Path secretFile;

  @Option(
      names = "--keep-for",
      paramLabel = "SECONDS",
      description = "How long an answer is kept (default: 300).")
  int keepFor = 300;

  @Nullable Origin origin() {
    if (address != null && database != null) {
      throw new WrongInput("A fact lives in one place: --from-address or --from-database.");
    }
    if (address != null) {
      return new Origin.Rest(address, pointer, keepFor);
    }
    return database == null ? null : database(database);
  }

  private Origin database(String place) {
    Matcher found = DATABASE.matcher(place);
    if (!found.matches()) {
      throw new WrongInput("--from-database is written as db.example.com:5432/crm.");
    }
    String port = found.group(2) == null ? POSTGRES : found.group(2);
    return new Origin.Database(
        found.group(1), Integer.parseInt(port), found.group(3), user, select, by(), keepFor);
  }

  private Origin.By by() {
    return switch (by) {
      case "customer" -> Origin.By.CUSTOMER;
      case "email" -> Origin.By.EMAIL;
      default -> throw new WrongInput("--by is customer or email, and not %s.".formatted(by));
    };
  }
}
