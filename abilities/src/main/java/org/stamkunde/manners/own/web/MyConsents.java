package org.stamkunde.manners.own.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.stamkunde.manners.consent.Traces;
import org.stamkunde.manners.own.Agreeing;
import org.stamkunde.manners.own.Doorkeeper;
import org.stamkunde.manners.own.Doorkeeper.Opened;

/// A customer agrees to something on the own page.
@Controller
class MyConsents {
  private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");
  private final Doorkeeper doorkeeper;
  private final Around around;
  private final Agreeing agreeing;
  private final Traces traces;

  MyConsents(Doorkeeper doorkeeper, Around around, Agreeing agreeing, Traces traces) {
    this.doorkeeper = doorkeeper;
    this.around = around;
    this.agreeing = agreeing;
    this.traces = traces;
  }

  /// The form under the words. `said` is its id, `in` and `version` say which words stood there.
  record Yes(
      @Nullable String purpose,
      @Nullable String channel,
      @Nullable String said,
      @Nullable String in,
      @Nullable String version) {
    Agreeing.Yes told(String evidence) {
      String number = text(version);
      String id = text(said);
      return new Agreeing.Yes(
          text(purpose),
          text(channel),
          text(in),
          number.matches("\\d{1,6}") ? Integer.parseInt(number) : 0,
          ID.matcher(id).matches() ? id : UUID.randomUUID().toString(),
          evidence);
    }

    private static String text(@Nullable String told) {
      return told == null ? "" : told.strip();
    }
  }

  @PostMapping("/my/page/{token}/agree")
  Object agree(
      @PathVariable("token") String token,
      @ModelAttribute Yes form,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    Opened page = doorkeeper.page(token).orElse(null);
    if (page == null) {
      around.page(request, model, null);
      response.setStatus(404);
      return "manners/own/closed";
    }
    boolean agreed = agreeing.agree(page.customer(), form.told(traces.of(request.getRemoteAddr())));
    String done = agreed ? "agreed" : "reworded";
    return MyForms.back(new MyForms.Visit(token, "agreed", done, model, request, response));
  }
}
