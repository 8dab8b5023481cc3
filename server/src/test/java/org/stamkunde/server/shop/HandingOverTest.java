package org.stamkunde.server.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stamkunde.manners.consent.DoubleOptIn;
import org.stamkunde.manners.consent.Given;
import org.stamkunde.memory.Forgetting;
import org.stamkunde.memory.HandingOver;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Memory;
import org.stamkunde.memory.Merges;
import org.stamkunde.server.line.OpenShop;
import tools.jackson.databind.JsonNode;

/// What a customer takes along is all that forgetting would delete.
class HandingOverTest {
  /// Tables in which something of a customer is forgotten and nothing is handed over, and why.
  private static final Map<String, String> TOLD_OTHERWISE =
      Map.of(
          "memory_received", "that a message came, by its hash: the message is in the timeline",
          "memory_customer", "what follows from the timeline, which is told whole",
          "memory_alias", "which records are one customer: what follows from merges",
          "manners_addressee", "that there are contacts, which are all told",
          "customerbase_search", "the words of the names that are told",
          "customerbase_anonymous", "sales to nobody known");

  /// Columns whose words are ours and say nothing of the customer.
  private static final Set<String> OURS = Set.of("part", "key", "body", "kind", "decided");

  @TempDir static Path folder;
  private static OpenShop shop;

  @BeforeAll
  static void open() throws IOException {
    shop = OpenShop.in(folder);
    SmallShop.write(folder.resolve("orders.csv"), 60, LocalDate.of(2025, 5, 1));
    shop.json("import", "orders", "orders.csv", "--currency", "NOK");
    shop.json("note", "K8", "Sings Zyxwv in the choir", "--kind", "note");
    shop.json("relate", "K8", "household", "K10");
    Merges merges = shop.door(Merges.class);
    Merges.Merge merge =
        merges.merge(Identity.parse("K8"), Identity.parse("K12"), "the same name", "somebody");
    merges.undo(merge.id(), "another");
    JdbcClient jdbc = shop.door(JdbcClient.class);
    long record = shop.door(Memory.class).of(Identity.parse("K8")).orElseThrow().record();
    for (int days : List.of(1, 200, 390)) {
      for (int state : List.of(0, 1, 2)) {
        jdbc.sql(
                """
                insert into manners_contact (id, record, at, until, state, channel, kind, sender,
                  purpose, topic, offer, programme, paragraph)
                values (nextval('manners_contact_number'), :record, now() - :days * interval '1 day',
                  now(), :state, 0, 0, 'sender-' || :days, 'purpose-' || :days, 'topic-' || :days,
                  'offer-' || :state, 'programme-' || :state, 'paragraph ' || :days)
                """)
            .param("record", record)
            .param("days", days)
            .param("state", state)
            .update();
      }
    }
    jdbc.sql("insert into manners_addressee values (?)").param(record).update();
    jdbc.sql(
            """
            insert into manners_question (id, fact, purpose, worth, keeps_days, wordings, benefits, made)
            values ('size-1', 'size', 'advice', 5, 14, '{"en":"Which size?"}', '{"en":"An alert"}', now());
            insert into manners_asked (question, customer, at, answered, promised, due, kept, given) values
              ('size-1', 'K8', now(), now(), 'An early word', now(), now(), 'told on the phone'),
              ('size-2', 'K8', now(), null, null, null, null, null);
            insert into memory_duplicate (one, other, bits, probability, evidence, by_whom)
            values (0, %d, 5, .9, '{"bits":5}', 'somebody')
            """
                .formatted(record))
        .update();
    shop.door(DoubleOptIn.class)
        .ask(
            Identity.parse("K8"),
            Given.of("marketing", "email", "en", "form").withEvidence("evidence-1"),
            Duration.ofDays(2));
  }

  @AfterAll
  static void close() {
    shop.close();
  }

  @Test
  void everyTableInWhichACustomerIsForgottenIsHandedOver() {
    SortedSet<String> left = new TreeSet<>();
    shop.door(Forgetting.class).tables().values().forEach(left::addAll);
    left.removeAll(shop.door(HandingOver.class).tables());
    assertThat(left).isEqualTo(new TreeSet<>(TOLD_OTHERWISE.keySet()));
  }

  @Test
  void everyWordThatATableHoldsOfTheCustomerStandsInTheFile() {
    String page = new Guest(shop).page("K8");
    String file = new Guest(shop).get(page + "/export?as=json").body();
    List<String> missing = new ArrayList<>();
    for (String table : shop.door(HandingOver.class).tables()) {
      List<Map<String, Object>> rows = rows(table);
      assertThat(rows).as(table).isNotEmpty();
      for (Map<String, Object> row : rows) {
        row.forEach((column, value) -> {
          boolean word = value instanceof String && !OURS.contains(column);
          if (word && !file.contains(value.toString())) {
            missing.add(table + "." + column + ": " + value);
          }
        });
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void contactsQuestionsAndWaitingConsentsAreHandedOverWhole() throws IOException {
    shop.run("export", "K8", "all.json");
    JsonNode file =
        tools.jackson.databind.json.JsonMapper.shared()
            .readTree(java.nio.file.Files.readString(folder.resolve("all.json")));
    assertThat(file.get("contacts")).hasSize(9);
    assertThat(file.get("contacts").get(0).get("state").asString()).isNotBlank();
    assertThat(file.get("questions")).hasSize(2);
    assertThat(file.get("questions").toString())
        .contains("Which size?", "An early word", "told on the phone");
    assertThat(file.get("unconfirmedConsents").get(0).get("given").get("purpose").asString())
        .isEqualTo("marketing");
    assertThat(file.get("files").get(0).get("file").asString()).isEqualTo("orders.csv");
    assertThat(file.get("listed").get("state").asString()).isNotBlank();
    assertThat(file.get("timeline").toString()).contains("Zyxwv");
  }

  private static List<Map<String, Object>> rows(String table) {
    JdbcClient jdbc = shop.door(JdbcClient.class);
    Set<String> columns =
        Set.copyOf(
            jdbc.sql(
                    """
                    select column_name from information_schema.columns
                    where table_name = ? and table_schema = current_schema()
                    """)
                .param(table)
                .query(String.class)
                .list());
    long record = shop.door(Memory.class).of(Identity.parse("K8")).orElseThrow().record();
    String whose =
        columns.contains("record")
            ? "record = " + record
            : columns.contains("customer")
                ? "customer = 'K8'"
                : columns.contains("one")
                    ? "one = %1$d or other = %1$d".formatted(record)
                    : "value in (select value from memory_identity where record = " + record + ")";
    return jdbc.sql("select * from %s where %s".formatted(table, whose)).query().listOfRows();
  }
}
