package org.stamkunde.memory.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.stamkunde.frame.NavigationEntry;
import org.stamkunde.frame.Panel;
import org.stamkunde.memory.AsOf;
import org.stamkunde.memory.Shop;
import org.stamkunde.numeric.Explanation;
import org.stamkunde.numeric.Interval;

/// Memory's pages with a made-up memory behind them.
@SpringBootApplication(
    scanBasePackages = {
      "org.stamkunde.frame",
      "org.stamkunde.memory.command",
      "org.stamkunde.memory.duplicates.web",
      "org.stamkunde.memory.ingest",
      "org.stamkunde.memory.web"
    },
    excludeName = {
      "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
      "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration"
    })
public class MemoryPagesApp {
  static final Instant NOW = Instant.parse("2026-11-19T09:42:00Z");

  public static void main(String[] arguments) {
    start(Integer.parseInt(arguments[0]), arguments.length > 1 ? arguments[1] : "target/pages");
  }

  static ConfigurableApplicationContext start(int port, String home) {
    return new SpringApplication(MemoryPagesApp.class)
        .run(
            "--server.port=" + port,
            "--spring.main.banner-mode=off",
            "--stamkunde.memory.home=" + home);
  }

  @Bean
  Clock clock() {
    return Clock.fixed(NOW, ZoneOffset.UTC);
  }

  @Bean
  InMemoryCustomers memory() {
    return new InMemoryCustomers();
  }

  @Bean
  InMemoryDuplicates pairs() {
    return new InMemoryDuplicates();
  }

  @Bean
  InMemoryImports imports() {
    return new InMemoryImports();
  }

  @Bean
  Shop shop() {
    ZoneId oslo = ZoneId.of("Europe/Oslo");
    return new Shop() {
      @Override
      public String currency() {
        return "NOK";
      }

      @Override
      public ZoneId zone() {
        return oslo;
      }

      @Override
      public AsOf today() {
        return new AsOf(LocalDate.of(2026, 11, 19), NOW, oslo);
      }
    };
  }

  @Bean
  NavigationEntry base() {
    return NavigationEntry.of("", 10, "/", "sample.base", "base").withKey("b").asTab();
  }

  @Bean
  NavigationEntry customers() {
    return NavigationEntry.of("memory", 10, "/customers", "sample.customers", "person")
        .withKey("c")
        .asTab();
  }

  @Bean
  NavigationEntry week() {
    return NavigationEntry.of("engagement", 10, "/week", "sample.week", "letter").asTab();
  }

  @Bean
  Panel worth() {
    Explanation worth =
        Explanation.product(
                "sample.worth",
                List.of(
                    Explanation.given("sample.alive", 0.93).within(new Interval(0.86, 0.97, 0.9)),
                    Explanation.given("sample.rate", 3.1).within(new Interval(1.6, 4.9, 0.9)),
                    Explanation.given("sample.margin", 850)))
            .within(new Interval(980, 4600, 0.9));
    return new SamplePanel("side", "sample/worth :: panel", Map.of("worth", worth));
  }

  @Bean
  Panel next() {
    return new SamplePanel("next", "sample/next :: panel", Map.of());
  }

  private record SamplePanel(String where, String drawnBy, Map<String, Object> model)
      implements Panel {
    @Override
    public Spot spot() {
      return new Spot("customer", where, 10, drawnBy);
    }

    @Override
    public Map<String, Object> model(String id, Locale locale) {
      return model;
    }
  }
}
