package org.stamkunde.memory.command;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The answer about one customer as a person reads it in a terminal.
final class CustomerWords {
  private static final int SHOWN = 15;
  private static final int TIPS = 5;
  private static final int DAY = 10;
  private static final JsonMapper json = JsonMapper.shared();
  private final JsonNode answer;
  private final StringBuilder text = new StringBuilder();

  CustomerWords(Map<String, @Nullable Object> answer) {
    this.answer = json.valueToTree(answer);
  }

  String text() {
    head();
    value();
    facts();
    greeting();
    timeline();
    return text.toString();
  }

  private void head() {
    String name = answer.path("name").asString("");
    String country = answer.path("profile").path("country").asString("");
    line(
        "%s%s%s, as of %s",
        answer.path("customer").asString(""),
        name.isEmpty() ? "" : " " + name,
        country.isEmpty() ? "" : ", " + country,
        day(answer.path("asOf")));
    if (answer.path("identities").size() > 1) {
      StringBuilder names = new StringBuilder();
      for (JsonNode one : answer.path("identities")) {
        names
            .append(names.isEmpty() ? "" : ", ")
            .append(one.path("kind").asString(""))
            .append(" ")
            .append(one.path("value").asString(""));
      }
      line("Known by %s", names);
    }
  }

  private void value() {
    JsonNode value = answer.path("value");
    if (value.path("orders").isNumber()) {
      line("");
      line(
          "%d orders, %.2f %s in all",
          value.path("orders").asLong(),
          value.path("revenue").asDouble(0),
          answer.path("currency").asString(""));
    }
    if (value.path("probablyActive").isNumber()) {
      line("Still a customer with a probability of %.2f", value.path("probablyActive").asDouble());
    }
    JsonNode expected = value.path("expectedValue12Months");
    if (expected.path("mean").isNumber()) {
      line(
          "Expected in the next 12 months: %.2f (90%%: %.2f to %.2f)",
          expected.path("mean").asDouble(),
          expected.path("low").asDouble(0),
          expected.path("high").asDouble(0));
    }
  }

  private void facts() {
    if (!answer.path("facts").isEmpty()) {
      line("");
    }
    for (JsonNode fact : answer.path("facts")) {
      String purpose = fact.path("purpose").asString("");
      line(
          "%s: %s (%s %s%s)",
          fact.path("title").asString(""),
          fact.path("value").asString(""),
          fact.path("basis").asString(""),
          day(fact.path("at")),
          purpose.isEmpty() ? "" : ", for " + purpose + " alone");
    }
  }

  private void greeting() {
    String greeting = answer.path("greeting").path("text").asString("");
    if (!greeting.isEmpty()) {
      line("");
      line("Greet with: %s", greeting);
    }
    int told = 0;
    for (JsonNode tip : answer.path("recommendations")) {
      if (told++ < TIPS) {
        line("  %s  %s", tip.path("product").asString(""), tip.path("title").asString(""));
      }
    }
  }

  private void timeline() {
    JsonNode timeline = answer.path("timeline");
    line("");
    int told = 0;
    for (JsonNode entry : timeline) {
      if (told++ < SHOWN) {
        line("%s  %-12s %s", day(entry.path("at")), entry.path("kind").asString(""), what(entry));
      }
    }
    if (timeline.size() > SHOWN) {
      line("… and %d earlier entries (all of them with --json)", timeline.size() - SHOWN);
    }
  }

  private static String what(JsonNode entry) {
    JsonNode lines = entry.path("lines");
    if (lines.isEmpty()) {
      String product = entry.path("product").asString("");
      return entry.path("text").asString("") + (product.isEmpty() ? "" : " (" + product + ")");
    }
    double amount = 0;
    for (JsonNode line : lines) {
      amount += line.path("amount").asDouble(0);
    }
    String first = lines.path(0).path("title").asString(lines.path(0).path("product").asString(""));
    String more = lines.size() > 1 ? " and %d more lines".formatted(lines.size() - 1) : "";
    return String.format(
        Locale.ROOT,
        "%10.2f  order %s: %s%s",
        amount,
        entry.path("order").asString(""),
        first,
        more);
  }

  private static String day(JsonNode moment) {
    String at = moment.asString("");
    return at.length() > DAY ? at.substring(0, DAY) : at;
  }

  private void line(String format, Object... arguments) {
    text.append(String.format(Locale.ROOT, format, arguments)).append("\n");
  }
}
