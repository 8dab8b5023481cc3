package org.stamkunde.manners.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.BeanDefinitionDefaults;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stamkunde.manners.Channel;
import org.stamkunde.manners.MessageClass;
import org.stamkunde.manners.Permit;
import org.stamkunde.manners.Permits;
import org.stamkunde.manners.TestPermits;
import org.stamkunde.manners.ledger.TestLedger;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.Happening;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Limit;
import org.stamkunde.memory.Memory;
import org.stamkunde.memory.Profile;
import org.stamkunde.memory.Shop;
import org.stamkunde.memory.TestDatabase;
import org.stamkunde.memory.TestMemory;

/// Questions on the real database, the real memory and the real ledger: who wants peace is asked
/// nothing.
class AskingTest {
  private static final Instant NOW = Instant.parse("2026-03-10T11:00:00Z");
  private TestDatabase database;
  private TestMemory house;
  private AnnotationConfigApplicationContext room;
  private int told;

  @TempDir private Path home;

  @BeforeEach
  void open() {
    database = TestDatabase.open("memory", "manners");
    house = new TestMemory(database, NOW, home);
    TestLedger ledger = new TestLedger(database, house, NOW);
    room = new AnnotationConfigApplicationContext();
    room.registerBean(JdbcTemplate.class, () -> database.template());
    room.registerBean(JdbcClient.class, () -> database.client());
    room.registerBean(Clock.class, () -> ledger.clock);
    room.registerBean(Memory.class, () -> house.memory);
    room.registerBean(Shop.class, () -> house.shop);
    room.registerBean(Permits.class, () -> TestPermits.of(ledger.ledger, ledger.clock));
    ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(room);
    scanner.addExcludeFilter(
        new RegexPatternTypeFilter(Pattern.compile(".*\\.(web|command)\\..*")));
    BeanDefinitionDefaults lazy = new BeanDefinitionDefaults();
    lazy.setLazyInit(true);
    scanner.setBeanDefinitionDefaults(lazy);
    scanner.scan(
        "org.stamkunde.memory.facts",
        "org.stamkunde.memory.federated",
        "org.stamkunde.manners.questions");
    room.refresh();
    publish("size", "advice", 3);
    publish("colour", "offers", 2);
    tell(
        new Act.Described(
            new Profile(null, null, null, null, "k1@example.com", null, null, null, null, "NO")));
  }

  @AfterEach
  void close() {
    room.close();
    house.close();
    database.close();
  }

  private void publish(String id, String purpose, double worth) {
    QuestionRows rows = room.getBean(QuestionRows.class);
    rows.keep(
        new Question(
            id,
            id,
            purpose,
            LocalDate.parse("2026-12-31"),
            worth,
            30,
            Map.of("en", "Which " + id + "?"),
            Map.of("en", "It fits."),
            NOW,
            null,
            null));
    rows.publish(id, NOW);
  }

  private void tell(Act act) {
    Instant at = NOW.minus(Duration.ofDays(1)).plusSeconds(told);
    house.memory.remember(new Happening(Identity.parse("K1"), at, "test", "m" + told++, act));
  }

  private Optional<Asking.Open> asked() {
    return room.getBean(Asking.class).ask(house.memory.of(Identity.parse("K1")).orElseThrow());
  }

  private @Nullable String question() {
    return asked().map(open -> open.question().id()).orElse(null);
  }

  @Test
  void isAskedWithAPermitForASurveyOnAPage() {
    Permit permit = asked().orElseThrow().permit();
    assertThat(permit.kind()).isEqualTo(Permit.Kind.VISIT);
    assertThat(permit.channel()).isEqualTo(Channel.WEB);
    assertThat(permit.messageClass()).isEqualTo(MessageClass.SURVEY);
    assertThat(permit.customer()).isEqualTo("K1");
    assertThat(permit.purpose()).isEqualTo("advice");
    assertThat(question()).isEqualTo("size");
  }

  @Test
  void whoseComplaintIsOpenIsAskedNothing() {
    tell(new Act.Complained("It broke.", null));
    assertThat(question()).isNull();
    tell(new Act.Mended("A new one is on its way."));
    assertThat(question()).isEqualTo("size");
  }

  @Test
  void whoPausedIsAskedNothingUntilThePauseEnds() {
    tell(new Act.Limited(Limit.pause(NOW.plus(Duration.ofDays(9)))));
    assertThat(question()).isNull();
    tell(new Act.Limited(Limit.pause(NOW.minus(Duration.ofHours(1)))));
    assertThat(question()).isEqualTo("size");
  }

  @Test
  void whoWantsPeaceIsAskedNothing() {
    tell(new Act.Objected(Act.Objected.Scope.ALL, null, "enough", false));
    assertThat(question()).isNull();
  }

  @Test
  void whoTookQuestionsBackIsAskedNothing() {
    tell(new Act.Withdrew("surveys", "*"));
    assertThat(question()).isNull();
  }

  @Test
  void whoTookBackAPurposeIsAskedForAnother() {
    tell(new Act.Withdrew("advice", "*"));
    assertThat(question()).isEqualTo("colour");
  }

  @Test
  void nothingIsNotedOfWhatWasNotAsked() {
    tell(new Act.Complained("It broke.", null));
    assertThat(question()).isNull();
    assertThat(database.template().queryForObject("select count(*) from manners_asked", Long.class))
        .isZero();
  }
}
