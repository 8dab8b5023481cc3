package org.stamkunde.manners.tone.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.stamkunde.memory.TestDatabase;

/// The pages of letters and of customers, on a database of their own.
@SpringBootConfiguration
@EnableAutoConfiguration(
    excludeName = {
      "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
      "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration"
    })
@ComponentScan(
    basePackages = {
      "org.stamkunde.frame",
      "org.stamkunde.memory",
      "org.stamkunde.manners.tone",
      "org.stamkunde.manners.words"
    },
    excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*PagesApp.*"))
public class LettersPagesApp {
  static final Instant NOW = Instant.parse("2026-06-15T10:00:00Z");

  static ConfigurableApplicationContext start(String home) {
    return new SpringApplication(LettersPagesApp.class)
        .run(
            "--server.port=0",
            "--spring.main.banner-mode=off",
            "--spring.main.allow-bean-definition-overriding=true",
            "--stamkunde.memory.home=" + home);
  }

  @Bean(destroyMethod = "close")
  TestDatabase database() {
    return TestDatabase.open("memory", "manners");
  }

  @Bean
  DataSource dataSource(TestDatabase database) {
    return database.source();
  }

  @Bean
  Clock clock() {
    return Clock.fixed(NOW, ZoneOffset.UTC);
  }
}
