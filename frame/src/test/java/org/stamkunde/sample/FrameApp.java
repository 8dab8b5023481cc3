package org.stamkunde.sample;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.stamkunde.frame.NavigationEntry;
import org.stamkunde.frame.ShopSign;
import org.stamkunde.numeric.Explanation;
import org.stamkunde.numeric.Interval;

/// The frame alone, with made-up rooms, under the policy that the real server sends.
@SpringBootApplication(scanBasePackages = {"org.stamkunde.frame", "org.stamkunde.sample"})
public class FrameApp {
  static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src"
          + " 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors"
          + " 'none'";

  public static void main(String[] arguments) {
    start(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 0);
  }

  static ConfigurableApplicationContext start(int port) {
    return new SpringApplication(FrameApp.class)
        .run(
            "--server.port=" + port,
            "--spring.main.banner-mode=off",
            "--spring.profiles.active=sample");
  }

  static int port(ConfigurableApplicationContext app) {
    return app.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  @Bean
  Filter policy() {
    return (request, response, chain) -> {
      ((HttpServletResponse) response).setHeader("Content-Security-Policy", POLICY);
      chain.doFilter(request, response);
    };
  }

  @Bean
  ShopSign sign() {
    return new ShopSign() {
      @Override
      public String currency() {
        return "NOK";
      }

      @Override
      public ZoneId zone() {
        return ZoneId.of("Europe/Oslo");
      }

      @Override
      public LocalDate today() {
        return LocalDate.of(2026, 11, 19);
      }
    };
  }

  @Bean
  NavigationEntry customers() {
    return NavigationEntry.of("memory", 10, "/customers", "sample.customers", "person")
        .withKey("c")
        .asTab();
  }

  @Bean
  NavigationEntry components() {
    return NavigationEntry.of("", 10, "/components", "sample.components", "base")
        .withKey("b")
        .asTab();
  }

  static Explanation worth() {
    return Explanation.product(
            "sample.worth",
            List.of(
                Explanation.product(
                        "sample.alive",
                        List.of(
                            Explanation.given("sample.orders", 0.93, 11),
                            Explanation.given("sample.trust", 1)))
                    .within(new Interval(0.86, 0.97, 0.9)),
                Explanation.given("sample.rate", 3.1).within(new Interval(1.6, 4.9, 0.9)),
                Explanation.given("sample.margin", 850).from("sample.source")))
        .within(new Interval(980, 4600, 0.9));
  }
}
