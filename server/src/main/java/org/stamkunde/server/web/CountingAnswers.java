package org.stamkunde.server.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.stamkunde.frame.Measure;

/// Counts what was answered, to programs and to browsers, by the class of its status.
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class CountingAnswers extends OncePerRequestFilter {
  private static final List<String> TO = List.of("program", "browser");
  private final LongAdder[] counts = new LongAdder[TO.size() * 6];

  CountingAnswers() {
    Arrays.setAll(counts, i -> new LongAdder());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    boolean thrown = true;
    try {
      chain.doFilter(request, response);
      thrown = false;
    } finally {
      int status = thrown ? 5 : Math.clamp(response.getStatus() / 100, 0, 5);
      counts[(request.getRequestURI().startsWith("/v1/") ? 0 : 6) + status].increment();
    }
  }

  Measure measure() {
    List<Measure.Sample> samples = new ArrayList<>();
    for (int to = 0; to < TO.size(); to++) {
      for (int status = 1; status < 6; status++) {
        samples.add(
            new Measure.Sample(
                "",
                Map.of("to", TO.get(to), "status", status + "xx"),
                counts[6 * to + status].sum()));
      }
    }
    return new Measure(
        "stamkunde_answers_total",
        Measure.Kind.COUNTER,
        "Answers over HTTP since the start, by the class of their status.",
        samples);
  }
}
