package org.stamkunde.memory.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.stamkunde.frame.Answer;
import org.stamkunde.frame.Command;
import org.stamkunde.frame.Panel;
import org.stamkunde.frame.Rooms;
import org.stamkunde.frame.WrongInput;
import org.stamkunde.memory.TestDatabase;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandsTest {
  private static final String ROWS =
      """
      Order,Product,Name,Quantity,Date,Price,Customer,Country
      1,A1,Shirt,2,2026-01-25 10:00:00,199.50,K7,Norway
      1,B2,Jacket,1,2026-01-25 10:00:00,1299.00,K7,Norway
      2,B2,Jacket,-1,2026-01-26 10:00:00,1299.00,K7,Norway
      3,A1,Shirt,1,2026-01-27 10:00:00,199.50,,Norway
      """;

  @TempDir Path folder;
  private TestDatabase database;
  private AnnotationConfigApplicationContext context;

  @ComponentScan(
      basePackages = "org.stamkunde.memory",
      excludeFilters =
          @ComponentScan.Filter(
              type = FilterType.REGEX,
              pattern = "org\\.stamkunde\\.memory\\.(.*\\.)?web\\..*"))
  static class Scanned {}

  @BeforeEach
  void open() throws IOException {
    database = TestDatabase.open("memory");
    Files.writeString(folder.resolve("orders.csv"), ROWS);
    context = new AnnotationConfigApplicationContext();
    context.getEnvironment().getSystemProperties().put("stamkunde.memory.home", folder.toString());
    context.registerBean(DataSource.class, database::source);
    context.registerBean(JdbcTemplate.class, database::template);
    context.registerBean(PlatformTransactionManager.class, database::transactions);
    context.registerBean(
        Clock.class, () -> Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC));
    context.registerBean(Panel.class, Worth::new);
    context.register(Scanned.class);
    context.refresh();
  }

  @AfterEach
  void close() {
    context.close();
    System.clearProperty("stamkunde.memory.home");
    database.close();
  }

  /// What another room adds to the answer about a customer.
  private static final class Worth implements Panel {
    @Override
    public Spot spot() {
      return new Spot("customer", "main", 1, "none");
    }

    @Override
    public Map<String, Object> model(String id, Locale locale) {
      return Map.of();
    }

    @Override
    public Map<String, Object> json(String id) {
      return Map.of(
          "value", Map.of("revenue", 399, "orders", 1), "greeting", Map.of("text", "Hello " + id));
    }
  }

  private Answer ask(String... words) throws Exception {
    CommandLine tree = new CommandLine(CommandLine.Model.CommandSpec.create());
    ServiceLoader.load(Command.class).forEach(tree::addSubcommand);
    CommandLine.ParseResult asked = tree.parseArgs(words);
    while (asked.hasSubcommand()) {
      asked = asked.subcommand();
    }
    return ((Command) asked.commandSpec().userObject()).run(new Here());
  }

  private final class Here implements Rooms {
    @Override
    public <T> T door(Class<T> type) {
      return context.getBean(type);
    }

    @Override
    public Path home() {
      return folder;
    }

    @Override
    public Path workingFolder() {
      return folder;
    }

    @Override
    public void progress(String line) {}
  }

  private static JsonNode json(Answer answer) {
    return JsonMapper.shared().valueToTree(answer.json());
  }

  @Test
  void ordersAreTakenInAndTakenBack() throws Exception {
    JsonNode first = json(ask("import", "orders", "orders.csv", "--currency", "NOK"));
    assertThat(first.path("accepted").asInt()).isEqualTo(4);
    assertThat(first.path("customers").asInt()).isEqualTo(1);
    assertThat(first.path("orders").asInt()).isEqualTo(3);
    assertThat(first.has("rejects")).isTrue();
    JsonNode again = json(ask("import", "orders", "orders.csv"));
    assertThat(again.path("duplicates").asInt()).isEqualTo(4);
    JsonNode undone = json(ask("import", "orders", "--undo", first.path("import").asString()));
    assertThat(undone.path("kept").asInt()).isEqualTo(4);
    JsonNode last = json(ask("import", "orders", "--undo", again.path("import").asString()));
    assertThat(last.path("retracted").asInt()).isEqualTo(4);
  }

  @Test
  void aDryRunShowsTheReadingAndWritesNothing() throws Exception {
    Answer answer = ask("import", "orders", "orders.csv", "--dry-run");
    JsonNode json = json(answer);
    assertThat(json.has("import")).isFalse();
    assertThat(json.path("accepted").asInt()).isEqualTo(4);
    assertThat(json.path("customers").asInt()).isEqualTo(1);
    assertThat(json.path("columns").size()).isEqualTo(8);
    assertThat(answer.text()).contains("nothing was written", "Shirt");
    assertThatThrownBy(() -> ask("customer", "K7")).isInstanceOf(WrongInput.class);
  }

  @Test
  void aCustomerIsToldWithWhatOtherRoomsKnow() throws Exception {
    ask("import", "orders", "orders.csv", "--currency", "NOK");
    Answer answer = ask("customer", "K7");
    JsonNode json = json(answer);
    assertThat(json.path("customer").asString()).isEqualTo("K7");
    assertThat(json.path("value").path("revenue").asInt()).isEqualTo(399);
    assertThat(json.path("asOf").asString()).isEqualTo("2026-03-01T12:00:00Z");
    assertThat(json.path("timeline").valueStream().map(e -> e.path("kind").asString()).toList())
        .containsExactly("described", "returned", "bought");
    JsonNode bought = json.path("timeline").path(2);
    assertThat(bought.path("at").asString()).isEqualTo("2026-01-25T10:00:00Z");
    assertThat(bought.path("lines").size()).isEqualTo(2);
    assertThat(bought.path("lines").path(0).path("amount").decimalValue())
        .isEqualByComparingTo("399");
    assertThat(answer.text()).contains("K7", "Hello K7", "Jacket");
  }

  @Test
  void aNoteIsOnTheTimeline() throws Exception {
    ask("import", "orders", "orders.csv");
    JsonNode noted = json(ask("note", "K7", "too warm", "--kind", "dissatisfied", "--about", "B2"));
    assertThat(noted.path("customer").asString()).isEqualTo("K7");
    JsonNode first = json(ask("customer", "K7")).path("timeline").path(0);
    assertThat(first.path("kind").asString()).isEqualTo("dissatisfied");
    assertThat(first.path("product").asString()).isEqualTo("B2");
    assertThat(first.path("text").asString()).isEqualTo("too warm");
  }

  @Test
  void wrongWordsAreAnsweredInSentences() throws Exception {
    ask("import", "orders", "orders.csv");
    List<String[]> wrong =
        List.of(
            new String[] {"customer", "no-such-customer"},
            new String[] {"customer", "order:3"},
            new String[] {"import"},
            new String[] {"import", "orders"},
            new String[] {"import", "orders", "/"},
            new String[] {"import", "orders", "absent.csv"},
            new String[] {"import", "orders", "orders.csv", "--zone", "Nowhere"},
            new String[] {"import", "orders", "orders.csv", "--dates", "year"},
            new String[] {"import", "orders", "--undo", "77"},
            new String[] {"note", "K7", " "},
            new String[] {"note", "K7", "text", "--kind", "rumour"});
    for (String[] words : wrong) {
      assertThatThrownBy(() -> ask(words))
          .as(Arrays.toString(words))
          .isInstanceOf(WrongInput.class)
          .hasMessageMatching("(?s)[A-Z\\-/].{15,}");
    }
    assertThatThrownBy(() -> ask("customer", "k7")).hasMessageContaining("Did you mean K7?");
    assertThatThrownBy(() -> ask("customer", "K7.0")).hasMessageContaining("Did you mean K7?");
  }

  @Test
  void everyCommandHelps() {
    for (Command command : ServiceLoader.load(Command.class)) {
      CommandLine line = new CommandLine(command);
      assertThat(line.getUsageMessage()).hasSizeGreaterThan(100);
      line.getSubcommands()
          .values()
          .forEach(sub -> assertThat(sub.getUsageMessage()).hasSizeGreaterThan(200));
    }
  }
}
