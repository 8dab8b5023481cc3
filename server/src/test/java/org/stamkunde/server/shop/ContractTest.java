package org.stamkunde.server.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stamkunde.server.line.OpenShop;
import tools.jackson.databind.JsonNode;

/// Every command of docs/contract.md answers with every field that stands there.
class ContractTest {
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z]+)[^|]*\\| (.*) \\|$");
  private static final Pattern FIELD = Pattern.compile("\"([a-zA-Z0-9]+)\"");

  @TempDir static Path folder;
  private static OpenShop shop;
  private static final Map<String, JsonNode> ANSWERS = new LinkedHashMap<>();

  @BeforeAll
  static void giveEveryCommand() throws IOException {
    shop = OpenShop.in(folder);
    SmallShop.write(folder.resolve("orders.csv"), 200, LocalDate.of(2025, 5, 1));
    ANSWERS.put("import", shop.json("import", "orders", "orders.csv", "--currency", "NOK"));
    ANSWERS.put("undo", shop.json("import", "orders", "--undo", second()));
    ANSWERS.put("base", shop.json("base"));
    ANSWERS.put("note", shop.json("note", "K7", "likes blue", "--kind", "preference"));
    ANSWERS.put("fact", shop.json("fact", "define", "fit", "--half-life", "400"));
    ANSWERS.put("tell", shop.json("fact", "tell", "K7", "fit", "wide", "--expires", "2999-12-31"));
    ANSWERS.put("relate", shop.json("relate", "K7", "company", "K9", "--role", "buyer"));
    shop.json("relate", "K6", "company", "K7");
    consents();
    ANSWERS.put("customer", shop.json("customer", "K7"));
    ANSWERS.put("week", shop.json("week"));
    ANSWERS.put("export", shop.json("export", "K9", "k9"));
    ANSWERS.put("forget", shop.json("forget", "K9", "--certificate", "k9-forgotten.html"));
    ANSWERS.put("law", shop.json(law("DK")));
    ANSWERS.put("limits", shop.json("limits", "--spacing", "12"));
    Files.writeString(folder.resolve("tps.csv"), "Telephone\n020 7946 0018\n");
    ANSWERS.put("wash", shop.json("wash", "tps.csv", "--register", "tps"));
    ANSWERS.put("backup", shop.json("backup", "backup"));
    ANSWERS.put("rebuild", shop.json("rebuild", "memory"));
    ANSWERS.put("key", shop.json("key", "create", "--kind", "server", "--scope", "ingest,read"));
    ANSWERS.put("duplicates", shop.json("duplicates"));
    Files.writeString(folder.resolve("letter.txt"), "Hurry, limited time only!");
    ANSWERS.put("words", shop.json("words", "letter.txt", "--language", "en"));
    ANSWERS.put("doctor", shop.json("doctor"));
  }

  private static void consents() {
    String[] words = "--purpose newsletter --channel sms --language nb".split(" ");
    String[] shown = "--how call --evidence Liv".split(" ");
    ANSWERS.put("give", said("consent give K7", joined(words, shown)));
    ANSWERS.put("withdraw", said("consent withdraw K7 --channel letter"));
    ANSWERS.put("ask", said("consent ask K8", words));
    String token = ANSWERS.get("ask").get("token").asString();
    ANSWERS.put("confirm", said("consent confirm", token));
    ANSWERS.put("log", said("consent log"));
    // what is read as a command of its own, beside the one of orders and of a customer
    ANSWERS.put("along", said("consent export consents.csv"));
    ANSWERS.put("bring", said("consent import consents.csv --dry-run"));
    ANSWERS.put("purpose", said("consent purpose advice --title en=Advice --lasts 30"));
    ANSWERS.put("wording", said("consent wording advice --language en", "Yes, advise me."));
    ANSWERS.put("alike", said("consent alike wool P1 P2"));
    ANSWERS.put("refuse", said("refuse K7 --offer P3 --reason enough"));
  }

  private static String[] joined(String[] one, String[] other) {
    return Stream.concat(Stream.of(one), Stream.of(other)).toArray(String[]::new);
  }

  private static JsonNode said(String command, String... more) {
    return shop.json(joined(command.split(" "), more));
  }

  private static String[] law(String country) {
    String words = " --recipient consumer --channel email --class marketing";
    return ("law --country " + country + words).split(" ");
  }

  private static String second() {
    return shop.json("import", "orders", "orders.csv").get("import").asString();
  }

  @AfterAll
  static void close() {
    shop.close();
  }

  @Test
  void everyCommandAnswersWithEveryField() throws IOException {
    List<String> missing = new ArrayList<>();
    int rows = 0;
    Matcher row = ROW.matcher(contract());
    while (row.find()) {
      String command = command(row);
      JsonNode answer = ANSWERS.get(command);
      if (answer == null) {
        assertThat(command).isIn("serve", "test");
        continue;
      }
      rows++;
      Matcher field = FIELD.matcher(row.group(2));
      while (field.find()) {
        boolean choice =
            row.group(2).substring(0, field.start()).endsWith("or ")
                || isValue(row.group(2), field);
        if (!choice && answer.findValues(field.group(1)).isEmpty()) {
          missing.add(command + "." + field.group(1));
        }
      }
    }
    assertThat(rows).isEqualTo(ANSWERS.size());
    assertThat(new TreeSet<>(missing)).isEmpty();
  }

  /// Some rows begin with a word that another row has.
  private static String command(Matcher row) {
    if (row.group().contains("--undo ID`")) {
      return "undo";
    }
    if (row.group().startsWith("| `consent")) {
      String word = row.group().split("[ `]+", 4)[2];
      return Map.of("import", "bring", "export", "along").getOrDefault(word, word);
    }
    return row.group().startsWith("| `fact tell") ? "tell" : row.group(1);
  }

  /// A word after a colon is a value ("given"), not a field.
  private static boolean isValue(String text, Matcher field) {
    return field.start() > 0 && text.charAt(field.start() - 1) == ':';
  }

  @Test
  void theCountsOfAnImportAddUp() {
    JsonNode one = ANSWERS.get("import");
    assertThat(one.get("rows").asLong())
        .isEqualTo(
            one.get("accepted").asLong()
                + one.get("rejected").asLong()
                + one.get("duplicates").asLong());
    assertThat(one.get("customers").asLong()).isEqualTo(200);
  }

  @Test
  void anEmailIsProposedOnlyWhereThereIsAConsent() {
    for (JsonNode one : ANSWERS.get("week").get("customers")) {
      boolean email = one.get("channel").asString().equals("email");
      assertThat(one.get("consent").asString()).isEqualTo(email ? "given" : "check");
    }
  }

  @Test
  void anUnknownCustomerAndAnUnknownImportEndWithTwo() {
    assertThat(shop.run("customer", "nobody").status()).isEqualTo(2);
    assertThat(shop.run("note", "nobody", "text").status()).isEqualTo(2);
    assertThat(shop.run("import", "orders", "--undo", "4711").status()).isEqualTo(2);
    assertThat(shop.run(law("XQ")).status()).isEqualTo(2);
    assertThat(shop.run("wash", "tps.csv", "--register", "nobody").status()).isEqualTo(2);
  }

  private static String contract() throws IOException {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.exists(at.resolve("docs/contract.md"))) {
        return Files.readString(at.resolve("docs/contract.md"));
      }
    }
    throw new IllegalStateException("docs/contract.md is not above this folder");
  }
}
