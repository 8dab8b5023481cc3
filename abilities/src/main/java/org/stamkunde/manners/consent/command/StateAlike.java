package org.stamkunde.manners.consent.command;

import java.util.List;
import java.util.Map;
import org.stamkunde.frame.Answer;
import org.stamkunde.frame.Rooms;
import org.stamkunde.manners.consent.AlikeGoods;
import picocli.CommandLine.Parameters;

/// `consent alike`: which goods are similar, as the law of offers after a sale asks.
@picocli.CommandLine.Command(
    name = "alike",
    description = {
      "State which products are of one family, for the law's \"similar\": an offer",
      "after a sale must be of goods like those bought. The product * is every",
      "other product; an empty FAMILY takes a statement back.",
      ""
    })
final class StateAlike extends Telling {
  @Parameters(index = "0", arity = "0..1", paramLabel = "FAMILY", description = "The family.")
  String family = "";

  @Parameters(index = "1..*", paramLabel = "PRODUCT", description = "Its products.")
  List<String> products = List.of();

  @Override
  Answer told(Rooms rooms) {
    AlikeGoods goods = rooms.door(AlikeGoods.class);
    goods.state(family, products);
    Map<String, String> all = goods.all();
    StringBuilder text = new StringBuilder(all.isEmpty() ? "Nothing is stated.\n" : "");
    all.forEach((product, of) -> text.append("%s  %s%n".formatted(product, of)));
    return new Answer(Map.of("families", all), text.toString());
  }
}
