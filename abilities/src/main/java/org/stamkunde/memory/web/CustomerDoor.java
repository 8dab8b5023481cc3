package org.stamkunde.memory.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.stamkunde.frame.Caller;
import org.stamkunde.frame.Problem;
import org.stamkunde.memory.command.CustomerAnswer;
import org.stamkunde.memory.facts.web.FactsAnswer;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/// One customer as programs ask for it: what `customer ID` answers, with the last entries of the
/// timeline or all of them, and the facts that may be used for a purpose, if one is given.
@RestController
class CustomerDoor {
  private static final int LAST = 200;
  private static final JsonMapper json =
      JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();
  private final CustomerAnswer answer;
  private final ObjectProvider<FactsAnswer> facts;

  CustomerDoor(CustomerAnswer answer, ObjectProvider<FactsAnswer> facts) {
    this.answer = answer;
    this.facts = facts;
  }

  @GetMapping("/v1/customers/{id}")
  void show(
      @PathVariable("id") String id,
      @RequestParam(name = "timeline", required = false) @Nullable String timeline,
      @RequestParam(name = "purpose", required = false) @Nullable String purpose,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    Caller caller = Caller.of(request);
    if (!caller.may(Caller.Scope.READ)) {
      Problem.forbidden("The key lacks the scope read.").send(response);
      return;
    }
    Optional<Map<String, @Nullable Object>> found =
        answer.find(id, "all".equals(timeline) ? Integer.MAX_VALUE : LAST);
    if (found.isEmpty()) {
      Problem.unknown(
              "There is no customer of this id. Give a customer number, or a name with its kind,"
                  + " such as email:NAME@SHOP.")
          .send(response);
      return;
    }
    if (purpose != null) {
      facts.ifAvailable(known -> found.get().put("facts", known.of(id, purpose)));
    }
    byte[] body = json.writeValueAsBytes(found.get());
    response.setContentType("application/json");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
