package org.stamkunde.memory.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.stamkunde.memory.ingest.Arrival;
import org.stamkunde.memory.ingest.Arrivals;

/// What arrives, as it arrives: how each event was read, and why one was refused.
@Controller
class EventsPage {
  private static final int SHOWN = 100;
  private static final int NO_NEWS = 204;
  private static final List<String> VIEWS = List.of("all", "accepted", "duplicate", "refused");
  private final Arrivals arrivals;
  private final ArrivalWords words;

  EventsPage(Arrivals arrivals, ArrivalWords words) {
    this.arrivals = arrivals;
    this.words = words;
  }

  @GetMapping("/events")
  @Nullable ModelAndView show(
      @RequestParam(name = "show", defaultValue = "all") String show,
      @RequestParam(name = "q", defaultValue = "") String q,
      @RequestParam(name = "still", required = false) @Nullable String still,
      @RequestParam(name = "seen", required = false) @Nullable Long seen,
      @RequestHeader(name = "HX-Request", required = false) @Nullable String part,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    long count = arrivals.count();
    if (part != null && seen != null && seen == count) {
      response.setStatus(NO_NEWS);
      return null;
    }
    String view = VIEWS.contains(show) ? show : "all";
    List<Arrival> latest = arrivals.latest();
    List<ArrivalWords.Row> rows =
        latest.stream()
            .filter(one -> view.equals("all") || one.result().status().word().equals(view))
            .map(words::row)
            .filter(row -> row.holds(q.strip().toLowerCase(Locale.ROOT)))
            .limit(SHOWN)
            .toList();
    model.addAttribute("rows", rows);
    model.addAttribute("any", !latest.isEmpty());
    model.addAttribute("sentence", words.sentence(latest, count));
    model.addAttribute("views", VIEWS);
    model.addAttribute("show", view);
    model.addAttribute("q", q);
    model.addAttribute("count", count);
    model.addAttribute("still", still != null);
    model.addAttribute("refresh", still == null ? 5 : null);
    model.addAttribute("example", words.example(address(request)));
    return new ModelAndView(part == null ? "memory/events" : "memory/events :: arrivals");
  }

  private static String address(HttpServletRequest request) {
    return request.getScheme() + "://" + request.getHeader("Host");
  }
}
