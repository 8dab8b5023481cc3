package org.stamkunde.server.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stamkunde.memory.Forgetting;
import org.stamkunde.server.line.OpenShop;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// After a customer was forgotten, the shop is as one that never knew that customer.
class ForgettingTest {
  /// Columns that name a customer, or an event of one.
  private static final Set<String> NAMING =
      Set.of("record", "customer", "person", "who", "email", "phone", "device", "other", "key");

  /// Tables with such a column, and why nobody need forget anything in them.
  private static final Map<String, String> INNOCENT = Map.of();

  /// What tells when and as which number something was written, and not what was.
  private static final Set<String> NUMBERS = Set.of("record", "version", "learned", "share");

  private static final List<String> DERIVED =
      List.of(
          "catalogue_title",
          "catalogue_month",
          "catalogue_product",
          "catalogue_buyers",
          "catalogue_sighting",
          "customerbase_customer",
          "customerbase_search",
          "customerbase_anonymous",
          "customerbase_statement",
          "customerbase_month",
          "customerbase_cohort",
          "engagement_model");

  @TempDir static Path folder;
  private static OpenShop forgot;
  private static OpenShop never;
  private static JsonNode answer;

  @BeforeAll
  static void forget() throws IOException {
    Path with = Files.createDirectories(folder.resolve("with"));
    Path without = Files.createDirectories(folder.resolve("without"));
    SmallShop.write(with.resolve("orders.csv"), 150, LocalDate.of(2025, 5, 1));
    try (Stream<String> lines = Files.lines(with.resolve("orders.csv"))) {
      Files.write(
          without.resolve("orders.csv"), lines.filter(line -> !line.contains(",K7,")).toList());
    }
    forgot = OpenShop.in(with);
    never = OpenShop.in(without);
    for (OpenShop shop : List.of(forgot, never)) {
      shop.json("import", "orders", "orders.csv", "--currency", "NOK");
    }
    forgot.json("note", "K7", "sings Zyxwv in the choir", "--kind", "note");
    answer = forgot.json("forget", "K7", "--certificate", "certificate");
  }

  @AfterAll
  static void close() {
    forgot.close();
    never.close();
  }

  private static List<Map<String, Object>> rows(OpenShop shop, String table) {
    List<String> columns =
        shop.door(JdbcClient.class)
            .sql(
                """
                select column_name from information_schema.columns
                where table_name = ? and table_schema = current_schema()
                """)
            .param(table)
            .query(String.class)
            .list();
    String kept =
        columns.stream()
            .filter(column -> !NUMBERS.contains(column))
            .map(column -> column + "::text")
            .sorted()
            .collect(Collectors.joining(", "));
    return shop.door(JdbcClient.class)
        .sql("select %s from %s as t order by row(%s)::text".formatted(kept, table, kept))
        .query()
        .listOfRows();
  }

  @Test
  void whatFollowsFromEveryoneIsAsIfTheCustomerHadNeverBeen() {
    for (String table : DERIVED) {
      assertThat(rows(forgot, table)).as(table).isEqualTo(rows(never, table));
    }
    for (String question : List.of("base", "week")) {
      assertThat(forgot.json(question)).as(question).isEqualTo(never.json(question));
    }
    for (String other : List.of("K1", "K8", "K149")) {
      assertThat(known(forgot, other)).as(other).isEqualTo(known(never, other));
    }
  }

  /// Without the ids of what told who the customer is: they follow from memory's own numbers.
  private static JsonNode known(OpenShop shop, String id) {
    JsonNode customer = shop.json("customer", id);
    customer.get("timeline").forEach(entry -> ((ObjectNode) entry).remove("messageId"));
    return customer;
  }

  @Test
  void theAnswerTellsWhatWentInWhichRoom() {
    assertThat(answer.get("customer").asString()).isEqualTo("K7");
    assertThat(answer.get("removed").get("memory").asLong()).isGreaterThan(5);
    assertThat(answer.get("removed").get("customerbase").asLong()).isEqualTo(2);
  }

  @Test
  void theCertificateIsThereForProgramsAndForPeople() throws IOException {
    String json = Files.readString(folder.resolve("with/certificate.json"));
    String page = Files.readString(folder.resolve("with/certificate.html"));
    assertThat(json).contains("\"customer\" : \"K7\"", "\"backupsUntil\"", "learntAnew");
    assertThat(page).contains("Customer K7 was forgotten", "Backups made before");
  }

  @Test
  void noRowAndNoFileTellsOfTheCustomer() throws IOException {
    JdbcClient jdbc = forgot.door(JdbcClient.class);
    for (String table : tables(jdbc)) {
      String all =
          jdbc.sql("select coalesce(string_agg(t::text, ' '), '') from %s as t".formatted(table))
              .query(String.class)
              .single();
      assertThat(all).as(table).doesNotContain("Zyxwv", "K7\"", ",K7,", "7@example.com,K7");
    }
    try (Stream<Path> files = Files.walk(forgot.home())) {
      List<Path> told =
          files
              .filter(Files::isRegularFile)
              .filter(file -> !file.startsWith(forgot.home().resolve("database")))
              .filter(ForgettingTest::tells)
              .toList();
      assertThat(told).isEmpty();
    }
  }

  private static boolean tells(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1).contains("Zyxwv");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<String> tables(JdbcClient jdbc) {
    return jdbc.sql(
            """
            select relname from pg_class
            where relkind in ('r', 'p') and not relispartition
              and relnamespace = current_schema()::regnamespace order by 1
            """)
        .query(String.class)
        .list();
  }

  @Test
  void aForgottenCustomerDoesNotComeBack() {
    assertThat(forgot.run("customer", "K7").status()).isEqualTo(2);
    assertThat(forgot.run("forget", "K7").status()).isEqualTo(2);
    JsonNode again = forgot.json("import", "orders", "orders.csv");
    assertThat(again.get("accepted").asLong()).isZero();
    assertThat(again.get("rejected").asLong()).isPositive();
    assertThat(forgot.run("customer", "K7").status()).isEqualTo(2);
    assertThat(forgot.json("rebuild", "memory").get("differences").asLong()).isZero();
  }

  @Test
  void everyTableThatNamesACustomerHasWhoForgetsInIt() {
    Map<String, Set<String>> naming = new TreeMap<>();
    forgot
        .door(JdbcClient.class)
        .sql(
            """
            select c.relname as t, a.attname as a from pg_attribute a join pg_class c on c.oid = a.attrelid
            where c.relkind in ('r', 'p') and not c.relispartition and a.attnum > 0
              and not a.attisdropped and c.relnamespace = current_schema()::regnamespace
            """)
        .query()
        .listOfRows()
        .forEach(row -> {
          if (NAMING.contains(String.valueOf(row.get("a")))) {
            naming
                .computeIfAbsent(String.valueOf(row.get("t")), t -> new TreeSet<>())
                .add(String.valueOf(row.get("a")));
          }
        });
    forgot
        .door(Forgetting.class)
        .tables()
        .values()
        .forEach(tables -> tables.forEach(naming::remove));
    INNOCENT.keySet().forEach(naming::remove);
    assertThat(naming).as("tables that name a customer, without a Forgets").isEmpty();
  }
}
