package org.stamkunde.memory.command;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stamkunde.frame.Answer;
import org.stamkunde.frame.Command;
import org.stamkunde.frame.Rooms;
import org.stamkunde.frame.WrongInput;
import org.stamkunde.memory.Act.Related.Relation;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Receipt;
import org.stamkunde.memory.Refused;
import org.stamkunde.memory.Remembered;
import org.stamkunde.memory.relations.Relating;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `relate`: a customer belongs to a household or a company, or was brought by another.
@picocli.CommandLine.Command(
    name = "relate",
    description = {
      "Say that a customer belongs with another.",
      "",
      "Companies and households are named by a number, that of a customer or any other.",
      ""
    })
public final class Relate implements Command {
  @Parameters(index = "0", paramLabel = "CUSTOMER", description = Identity.WRITTEN)
  String customer = "";

  @Parameters(index = "1", paramLabel = "RELATION", description = "company, household or referrer.")
  String relation = "";

  @Parameters(
      index = "2",
      paramLabel = "OTHER",
      description = "To whom: the company, the household, or who brought the customer.")
  String other = "";

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      description = "In a company: buyer, user, payer or decision-maker.")
  @Nullable String role;

  @Option(names = "--end", description = "The relation holds no longer.")
  boolean end;

  @Override
  public Answer run(Rooms rooms) {
    Relation kind = kind();
    Remembered known = rooms.door(CustomerAnswer.class).known(customer);
    Relating relating = rooms.door(Relating.class);
    try {
      Receipt receipt =
          end ? relating.end(known, kind, other, role) : relating.relate(known, kind, other, role);
      Map<String, @Nullable Object> json = new LinkedHashMap<>();
      json.put("customer", receipt.customer());
      json.put("event", receipt.event());
      json.put("relation", relation);
      json.put("other", other);
      json.put("role", role);
      json.put("ended", end);
      return new Answer(json, "Noted for %s.%n".formatted(receipt.customer()));
    } catch (Refused refused) {
      throw new WrongInput(FactWords.message(refused), refused);
    }
  }

  private Relation kind() {
    return switch (relation) {
      case "company" -> Relation.COMPANY;
      case "household" -> Relation.HOUSEHOLD;
      case "referrer" -> Relation.REFERRER;
      default ->
          throw new WrongInput(
              "A relation is company, household or referrer, and not %s.".formatted(relation));
    };
  }
}
