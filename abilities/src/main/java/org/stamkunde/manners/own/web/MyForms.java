package org.stamkunde.manners.own.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.stamkunde.manners.own.Doorkeeper;
import org.stamkunde.manners.own.Doorkeeper.Opened;
import org.stamkunde.manners.own.Wishes;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.Profile;

/// What a customer changes on the own page. Everything is told to memory at once, and the page that
/// follows shows it.
@Controller
class MyForms {
  private static final int LONGEST = 200;
  private final Doorkeeper doorkeeper;
  private final Around around;
  private final Wishes wishes;
  private final MyParts parts;
  private final LimitForm.Reading reading;

  MyForms(Doorkeeper doorkeeper, Around around, Wishes wishes, MyParts parts, Clock clock) {
    this.doorkeeper = doorkeeper;
    this.around = around;
    this.wishes = wishes;
    this.parts = parts;
    this.reading = new LimitForm.Reading(clock);
  }

  @PostMapping("/my/page/{token}/limits")
  Object limits(
      @PathVariable("token") String token,
      @RequestParam(name = "often", defaultValue = "") String often,
      @RequestParam(name = "suit", defaultValue = "") String suit,
      @RequestParam(name = "pause", defaultValue = "") String pause,
      @RequestParam(name = "topic", defaultValue = "") List<String> topics,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    return changed(
        new Visit(
            token,
            "often",
            LimitForm.tooLong(often) ? "toolong" : "limits",
            model,
            request,
            response),
        page -> {
          wishes.limit(page.customer(), reading.measure(often, suit, pause));
          wishes.topics(page.customer(), parts.topics(page.customer()), Set.copyOf(topics));
        });
  }

  @PostMapping("/my/page/{token}/withdraw")
  Object withdraw(
      @PathVariable("token") String token,
      @RequestParam(name = "purpose", defaultValue = "*") String purpose,
      @RequestParam(name = "channel", defaultValue = "*") String channel,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    return changed(
        new Visit(token, "agreed", "withdrawn", model, request, response),
        page -> wishes.withdraw(page.customer(), cut(purpose), cut(channel), "own page"));
  }

  /// Wants to hear of something again that was refused.
  @PostMapping("/my/page/{token}/again")
  Object again(
      @PathVariable("token") String token,
      @RequestParam(name = "scope", defaultValue = "") String scope,
      @RequestParam(name = "what", defaultValue = "") String what,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    return changed(
        new Visit(token, "agreed", "again", model, request, response),
        page ->
            page.customer().stance().objections().stream()
                .filter(one -> one.scope().name().equals(scope))
                .filter(one -> what.equals(one.what() == null ? "" : one.what()))
                .findFirst()
                .ifPresent(one -> wishes.object(page.customer(), one.scope(), one.what(), true)));
  }

  /// No more of what a message was about.
  @PostMapping("/my/page/{token}/no-more")
  Object noMore(
      @PathVariable("token") String token,
      @RequestParam(name = "topic", defaultValue = "") String topic,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    return changed(
        new Visit(token, "why", "withdrawn", model, request, response),
        page -> {
          if (parts.topics(page.customer()).contains(topic)) {
            wishes.object(page.customer(), Act.Objected.Scope.TOPIC, topic, false);
          }
        });
  }

  @PostMapping("/my/page/{token}/profile")
  Object profile(
      @PathVariable("token") String token,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    return changed(
        new Visit(token, "who", "corrected", model, request, response),
        page -> {
          Profile told =
              new Profile(
                  field(request, "name", page.customer().profile().name()),
                  null,
                  null,
                  null,
                  null,
                  field(request, "phone", page.customer().profile().phone()),
                  field(request, "address", page.customer().profile().address()),
                  field(request, "postcode", page.customer().profile().postcode()),
                  field(request, "city", page.customer().profile().city()),
                  null);
          if (!told.equals(Profile.UNKNOWN)) {
            wishes.describe(page.customer(), told);
          }
        });
  }

  /// What was written, if it is news.
  private static @Nullable String field(
      HttpServletRequest request, String name, @Nullable String known) {
    String written = request.getParameter(name);
    String plain = written == null ? "" : cut(written.replaceAll("\\p{Cntrl}", " ").strip());
    return plain.isEmpty() || plain.equals(known) ? null : plain;
  }

  private static String cut(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }

  /// One form that was sent: the page's token, the part to return to, and what is said there.
  record Visit(
      String token,
      String part,
      String done,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {}

  private Object changed(Visit visit, Consumer<Opened> change) {
    Opened page = doorkeeper.page(visit.token()).orElse(null);
    if (page == null) {
      around.page(visit.request(), visit.model(), null);
      visit.response().setStatus(404);
      return "manners/own/closed";
    }
    change.accept(page);
    return back(visit);
  }

  static Object back(Visit visit) {
    String path =
        "/my/page/%s?done=%s#%s"
            .formatted(visit.token(), visit.done().toLowerCase(Locale.ROOT), visit.part());
    return AskPage.seen(path, visit.request().getParameter(Around.LANGUAGE));
  }
}
