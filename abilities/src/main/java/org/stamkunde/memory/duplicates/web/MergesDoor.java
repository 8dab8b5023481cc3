package org.stamkunde.memory.duplicates.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.stamkunde.frame.Caller;
import org.stamkunde.frame.Problem;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Merges;
import org.stamkunde.memory.Merges.Merge;
import org.stamkunde.memory.Refused;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Merges as programs make and undo them; each needs a key with the scope merge.
@RestController
class MergesDoor {
  private static final int LONGEST = 16_384;
  private static final int WORDS = 500;
  private static final JsonMapper JSON = JsonMapper.shared();
  private final Merges merges;

  MergesDoor(Merges merges) {
    this.merges = merges;
  }

  @PostMapping("/v1/merges")
  void merge(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (!allowed(request, response)) {
      return;
    }
    byte[] body = request.getInputStream().readNBytes(LONGEST + 1);
    if (body.length > LONGEST) {
      Problem.tooLarge("A merge takes at most 16 kB.").send(response);
      return;
    }
    JsonNode asked;
    try {
      asked = JSON.readTree(body);
    } catch (JacksonException e) {
      Problem.wrong("The body is not JSON. Send an object with one, other and why.").send(response);
      return;
    }
    String one = text(asked, "one");
    String other = text(asked, "other");
    String why = text(asked, "why");
    if (one.isEmpty() || other.isEmpty()) {
      new Problem(
              400,
              "wrong-input",
              "Bad Request",
              "one and other name the two customers: a customer number, or a name with its kind,"
                  + " such as email:NAME@SHOP.",
              List.of(new Problem.Wrong(one.isEmpty() ? "/one" : "/other", "is missing")))
          .send(response);
      return;
    }
    String by = "key " + Caller.of(request).key();
    answer(
        201,
        response,
        () ->
            merges.merge(
                Identity.parse(one), Identity.parse(other), why.isEmpty() ? "asked" : why, by));
  }

  @DeleteMapping("/v1/merges/{id}")
  void undo(@PathVariable("id") String id, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!allowed(request, response)) {
      return;
    }
    if (!id.matches("\\d{1,18}")) {
      Problem.unknown("There is no such merge. Its id is a number.").send(response);
      return;
    }
    String by = "key " + Caller.of(request).key();
    answer(200, response, () -> merges.undo(Long.parseLong(id), by));
  }

  private static boolean allowed(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (Caller.of(request).may(Caller.Scope.MERGE)) {
      return true;
    }
    Problem.forbidden("The key lacks the scope merge.").send(response);
    return false;
  }

  private static String text(JsonNode asked, String field) {
    JsonNode node = asked == null ? null : asked.get(field);
    String text = node != null && node.isString() ? node.stringValue().strip() : "";
    boolean kept = text.length() <= WORDS && text.chars().noneMatch(Character::isISOControl);
    return kept ? text : "";
  }

  private static void answer(int status, HttpServletResponse response, Supplier<Merge> work)
      throws IOException {
    byte[] body;
    try {
      body = JSON.writeValueAsBytes(Map.of("merge", MergeAnswer.of(work.get())));
    } catch (Refused e) {
      String says = String.valueOf(e.getMessage());
      new Problem(409, "refused", "Conflict", says, List.of()).send(response);
      return;
    }
    response.setStatus(status);
    response.setContentType("application/json");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
