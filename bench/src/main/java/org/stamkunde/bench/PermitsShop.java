package org.stamkunde.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.stamkunde.manners.Permits;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.Happening;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Memory;
import org.stamkunde.memory.Profile;

/// Memory and manners on a database, without pages, and with a clock that is set by hand.
final class PermitsShop implements AutoCloseable {
  private static final int CONNECTIONS = 16;
  private static final int PORTION = 1_000;
  private final HikariDataSource source = new HikariDataSource();
  private volatile Instant now;
  private final AnnotationConfigApplicationContext rooms = new AnnotationConfigApplicationContext();

  PermitsShop(String database, Instant now) {
    this.now = now;
    source.setJdbcUrl(database);
    source.setMaximumPoolSize(CONNECTIONS);
    for (String room : List.of("memory", "manners")) {
      Flyway.configure()
          .dataSource(source)
          .locations("classpath:db/migration/" + room)
          .table("flyway_schema_history_" + room)
          .baselineOnMigrate(true)
          .baselineVersion("0")
          .load()
          .migrate();
    }
    Clock clock = ((InstantSource) () -> this.now).withZone(ZoneOffset.UTC);
    rooms.registerBean(Clock.class, () -> clock);
    rooms.registerBean(JdbcTemplate.class, () -> new JdbcTemplate(source));
    rooms.registerBean(JdbcClient.class, () -> JdbcClient.create(source));
    rooms.registerBean(HikariDataSource.class, () -> source);
    rooms.registerBean(
        DataSourceTransactionManager.class, () -> new DataSourceTransactionManager(source));
    scan();
    rooms.refresh();
  }

  private void scan() {
    ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(rooms);
    scanner.addExcludeFilter(
        new RegexPatternTypeFilter(
            java.util.regex.Pattern.compile(".*\\.(web|command|duplicates|federated)\\..*")));
    scanner.setBeanDefinitionDefaults(lazy());
    scanner.scan("org.stamkunde.memory", "org.stamkunde.manners");
  }

  private static org.springframework.beans.factory.support.BeanDefinitionDefaults lazy() {
    var defaults = new org.springframework.beans.factory.support.BeanDefinitionDefaults();
    defaults.setLazyInit(true);
    return defaults;
  }

  Permits permits() {
    return rooms.getBean(Permits.class);
  }

  void at(Instant moment) {
    now = moment;
  }

  JdbcTemplate sql() {
    return rooms.getBean(JdbcTemplate.class);
  }

  /// So many customers in Denmark, all of whom agreed to e-mail.
  void fill(int customers) {
    Memory memory = rooms.getBean(Memory.class);
    Instant then = now.minusSeconds(86_400);
    List<Happening> told = new ArrayList<>();
    for (int i = 0; i < customers; i++) {
      Profile profile =
          new Profile(
              null, null, null, null, "k" + i + "@example.com", null, null, null, null, "DK");
      Identity who = Identity.number("K" + i);
      told.add(new Happening(who, then, "fill", "d" + i, new Act.Described(profile)));
      told.add(
          new Happening(
              who, then, "fill", "c" + i, new Act.Consented("marketing", "email", "Yes")));
      if (told.size() >= PORTION || i == customers - 1) {
        memory.remember(told);
        told.clear();
      }
    }
  }

  @Override
  public void close() {
    rooms.close();
    source.close();
  }
}
