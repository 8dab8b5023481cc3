package org.stamkunde.memory.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.stamkunde.frame.Answer;
import org.stamkunde.frame.Command;
import org.stamkunde.frame.Rooms;
import org.stamkunde.frame.WrongInput;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.Happening;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Memory;
import org.stamkunde.memory.Remembered;
import org.stamkunde.memory.TestDatabase;
import org.stamkunde.memory.facts.FactReading;
import org.stamkunde.memory.facts.Known;
import org.stamkunde.memory.facts.KnownFacts;
import org.stamkunde.memory.relations.Relations;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FactCommandsTest {
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

  @TempDir Path folder;
  private TestDatabase database;
  private AnnotationConfigApplicationContext context;

  @BeforeEach
  void open() {
    database = TestDatabase.open("memory");
    context = new AnnotationConfigApplicationContext();
    context.getEnvironment().getSystemProperties().put("stamkunde.memory.home", folder.toString());
    context.registerBean(DataSource.class, database::source);
    context.registerBean(JdbcTemplate.class, database::template);
    context.registerBean(PlatformTransactionManager.class, database::transactions);
    context.registerBean(Clock.class, () -> Clock.fixed(NOW, ZoneOffset.UTC));
    context.register(CommandsTest.Scanned.class);
    context.refresh();
    for (String one : List.of("K7", "K8")) {
      memory()
          .remember(
              new Happening(
                  Identity.parse(one), NOW.minusSeconds(60), "test", one, new Act.Said("hello")));
    }
  }

  @AfterEach
  void close() {
    context.close();
    System.clearProperty("stamkunde.memory.home");
    database.close();
  }

  private Memory memory() {
    return context.getBean(Memory.class);
  }

  private JsonNode ask(Command command, String... words) throws Exception {
    CommandLine.ParseResult asked = new CommandLine(command).parseArgs(words);
    while (asked.hasSubcommand()) {
      asked = asked.subcommand();
    }
    Command given = (Command) asked.commandSpec().userObject();
    Answer answer = given.run(new InContext());
    assertThat(answer.text()).isNotBlank();
    return JsonMapper.shared().valueToTree(answer.json());
  }

  private JsonNode fact(String... words) throws Exception {
    return ask(new KeepFacts(), words);
  }

  private final class InContext implements Rooms {
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

  private Remembered k7() {
    return memory().of(Identity.number("K7")).orElseThrow();
  }

  @Test
  void aFactIsDefinedToldAndKnownForItsPurposeAlone() throws Exception {
    JsonNode defined =
        fact("define", "height", "--type", "measure", "--unit", "cm", "--purpose", "advice");
    assertThat(defined.path("title").asString()).isEqualTo("Height");
    JsonNode told = fact("tell", "K7", "height", "1,80 m", "--expires", "2026-12-31");
    assertThat(told.path("value").asString()).isEqualTo("180 cm");
    assertThat(told.path("expires").asString()).isEqualTo("2027-01-01T00:00:00Z");
    KnownFacts facts = context.getBean(KnownFacts.class);
    assertThat(facts.of(k7(), "advice")).extracting(Known::value).containsExactly("180 cm");
    assertThat(facts.of(k7(), "offers")).isEmpty();
    assertThat(facts.everything(k7())).hasSize(1);
    assertThat(fact("list").path("facts").path(0).path("detail").path(0).asString())
        .isEqualTo("cm");
  }

  @Test
  void whatIsRemovedCountsForNothing() throws Exception {
    fact("define", "shoe-size", "--type", "number");
    fact("tell", "K7", "shoe-size", "42", "--basis", "inferred", "--confidence", ".6");
    fact("remove", "shoe-size");
    assertThat(context.getBean(KnownFacts.class).everything(k7())).isEmpty();
    assertThat(k7().facts()).hasSize(1);
    assertThatThrownBy(() -> fact("remove", "shoe-size")).isInstanceOf(WrongInput.class);
    fact("define", "shoe-size", "--type", "number", "--counts", "observed");
    assertThat(context.getBean(KnownFacts.class).of(k7(), "advice")).isEmpty();
  }

  @Test
  void traitsThatTheSchemaNamesBecomeFacts() throws Exception {
    fact("define", "budget", "--type", "money", "--currency", "NOK", "--purpose", "service");
    FactReading reading = context.getBean(FactReading.class);
    assertThat(reading.trait("budget", "1 200", Act.Told.Basis.STATED))
        .hasValue(
            new FactReading.Trait.Told(
                new Act.Told("budget", "1200.00 NOK", Act.Told.Basis.STATED, 1, "service", null)));
    assertThat(reading.trait("budget", "much", Act.Told.Basis.STATED).orElseThrow())
        .isInstanceOf(FactReading.Trait.Unfit.class);
    assertThat(reading.trait("colour", "blue", Act.Told.Basis.STATED)).isEmpty();
  }

  @Test
  void wrongWordsAboutFactsAreAnsweredInSentences() throws Exception {
    fact("define", "size", "--type", "choice", "--choices", "small,large");
    Files.writeString(folder.resolve("two.txt"), "one\ntwo");
    for (List<String> words :
        List.of(
            List.of("define", "Shoe Size"),
            List.of("define", "x", "--type", "colour"),
            List.of("define", "x", "--type", "choice", "--choices", "one"),
            List.of("define", "x", "--type", "measure"),
            List.of("define", "x", "--half-life", "0"),
            List.of("define", "x", "--counts", "guessed"),
            List.of("define", "x", "--type", "money"),
            List.of("define", "x", "--from-address", "http://a/{customer}"),
            List.of("define", "x", "--from-database", "db", "--select", "select ?"),
            List.of("define", "x", "--secret-file", "two.txt"),
            List.of("define", "x", "--secret-file", "none.txt"),
            List.of("tell", "K7", "colour", "blue"),
            List.of("tell", "K7", "size", "huge"),
            List.of("tell", "nobody", "size", "small"),
            List.of("tell", "K7", "size", "small", "--confidence", "7"),
            List.of("tell", "K7", "size", "small", "--basis", "heard"),
            List.of("tell", "K7", "size", "small", "--purpose", "Über alles"),
            List.of("tell", "K7", "size", "small", "--expires", "2020-01-01"),
            List.of("tell", "K7", "size", "small", "--expires", "soon"))) {
      assertThatThrownBy(() -> fact(words.toArray(String[]::new)))
          .as(words.toString())
          .isInstanceOf(WrongInput.class)
          .hasMessageMatching("(?s)[A-Z\\-a-z].{15,}\\.?.*");
    }
    assertThat(k7().facts()).isEmpty();
  }

  @Test
  void aFactThatLivesElsewhereIsLeftOutWhenItCannotBeRead() throws Exception {
    Files.writeString(folder.resolve("secret.txt"), "Bearer abc\n");
    JsonNode defined =
        fact(
            "define",
            "segment",
            "--from-address",
            "https://127.0.0.1/customers/{customer}",
            "--secret-file",
            "secret.txt");
    assertThat(defined.path("livesAt").asString()).isEqualTo("127.0.0.1:443");
    Path secret = folder.resolve("secrets/facts/segment");
    assertThat(secret).hasContent("Bearer abc");
    KnownFacts facts = context.getBean(KnownFacts.class);
    assertThat(facts.of(k7(), "advice")).isEmpty();
    assertThat(facts.everything(k7()).getFirst().trouble()).isNotNull();
    assertThatThrownBy(() -> fact("tell", "K7", "segment", "gold")).isInstanceOf(WrongInput.class);
    fact("define", "segment", "--from-address", "https://other.example.com/{customer}");
    assertThat(secret).doesNotExist();
  }

  @Test
  void peopleAreRelatedAndParted() throws Exception {
    JsonNode related = ask(new Relate(), "K7", "company", "K8", "--role", "buyer");
    assertThat(related.path("customer").asString()).isEqualTo("K7");
    Relations relations = context.getBean(Relations.class);
    assertThat(relations.company("K8").members()).hasSize(2);
    assertThatThrownBy(() -> ask(new Relate(), "K7", "friend", "K8"))
        .isInstanceOf(WrongInput.class);
    assertThatThrownBy(() -> ask(new Relate(), "K7", "household", "K7"))
        .isInstanceOf(WrongInput.class);
    ask(new Relate(), "K7", "company", "K8", "--end");
    assertThat(relations.company("K8").members()).hasSize(1);
  }
}
