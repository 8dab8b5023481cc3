package org.stamkunde.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.stamkunde.frame.Formats;
import org.stamkunde.frame.TimelineDay;
import org.stamkunde.frame.TimelineMoment;
import org.stamkunde.frame.Toast;
import org.stamkunde.frame.WrongInput;
import org.stamkunde.numeric.Explanation;

/// Every component in every state it can be in. Whoever else finds it on the class path leaves it.
@Controller
@Profile("sample")
class SamplePage {
  private final Formats formats;

  SamplePage(Formats formats) {
    this.formats = formats;
  }

  @GetMapping("/components")
  String components(Model model) {
    Instant at = Instant.parse("2026-11-06T19:58:00Z");
    model.addAttribute("worth", FrameApp.worth());
    model.addAttribute(
        "broken",
        new Explanation(
            "sample.worth",
            List.of(),
            5,
            Explanation.Combination.SUM,
            List.of(Explanation.given("sample.rate", 3)),
            null,
            null));
    model.addAttribute(
        "days",
        List.of(
            new TimelineDay(
                formats.weekday(LocalDate.of(2026, 11, 6)),
                List.of(
                    new TimelineMoment(
                        "",
                        "bag",
                        "Bought",
                        "Rein wool sweater and Natt beanie",
                        formats.money(1748),
                        null,
                        "Both lines",
                        List.of("1 × Rein wool sweater", "1 × Natt beanie"),
                        "Shop, order 20418",
                        formats.time(at),
                        formats.iso(at)),
                    new TimelineMoment(
                        "is-us is-silent",
                        "quiet",
                        "We kept quiet.",
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        formats.time(at),
                        formats.iso(at))))));
    model.addAttribute("toast", new Toast("Kept quiet until 3 December.", "/components"));
    return "sample";
  }

  @GetMapping("/customers")
  String wrong() {
    throw new WrongInput("Sort (colour) must be name, value or last. Maybe the address was cut.");
  }

  @GetMapping("/fails")
  String fails() {
    throw new IllegalStateException("made to fail");
  }
}
