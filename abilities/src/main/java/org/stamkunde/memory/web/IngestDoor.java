package org.stamkunde.memory.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;
import org.stamkunde.frame.Caller;
import org.stamkunde.frame.Problem;
import org.stamkunde.memory.Busy;
import org.stamkunde.memory.Trust;
import org.stamkunde.memory.ingest.Receiving;
import org.stamkunde.memory.ingest.Result;
import org.stamkunde.memory.ingest.Sender;
import org.stamkunde.memory.ingest.Unreadable;

/// Where servers and browsers deliver what happened: Segment's calls, and CloudEvents.
@RestController
class IngestDoor {
  private static final String CLOUD = "application/cloudevents";
  private final Receiving receiving;

  IngestDoor(Receiving receiving) {
    this.receiving = receiving;
  }

  @PostMapping("/v1/{call:identify|track|page|screen|group|alias}")
  void one(
      @PathVariable("call") String call, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer(
        request,
        response,
        (sender, body) -> {
          Result result = receiving.one(sender, call, body);
          return new Answered(result.refused() ? 400 : 200, List.of(result));
        });
  }

  @PostMapping("/v1/batch")
  void batch(HttpServletRequest request, HttpServletResponse response) throws IOException {
    answer(request, response, (sender, body) -> new Answered(200, receiving.batch(sender, body)));
  }

  @PostMapping("/v1/events")
  void events(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (Caller.of(request).kind() == Caller.Kind.BROWSER) {
      Problem.forbidden("CloudEvents need a server key.").send(response);
      return;
    }
    String type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
    answer(
        request,
        response,
        (sender, body) -> {
          if (type.startsWith(CLOUD + "-batch")) {
            return new Answered(200, receiving.cloudEvents(sender, body));
          }
          Result result =
              request.getHeader("ce-specversion") == null
                  ? receiving.cloudEvent(sender, body)
                  : receiving.cloudEvent(sender, attributes(request), body);
          return new Answered(result.refused() ? 400 : 200, List.of(result));
        });
  }

  /// The attributes of a CloudEvent in binary mode, which are headers.
  private static Map<String, String> attributes(HttpServletRequest request) {
    Map<String, String> attributes = new TreeMap<>();
    for (String name : List.of("specversion", "id", "source", "type", "subject", "time")) {
      String value = request.getHeader("ce-" + name);
      if (value != null) {
        attributes.put(name, decoded(value));
      }
    }
    return attributes;
  }

  private static String decoded(String value) {
    try {
      return UriUtils.decode(value, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // Not percent-encoded as the binding of CloudEvents to HTTP asks: then it means itself.
      return value;
    }
  }

  private record Answered(int status, List<Result> results) {}

  private interface Work {
    Answered on(Sender sender, byte[] body);
  }

  private static void answer(HttpServletRequest request, HttpServletResponse response, Work work)
      throws IOException {
    Caller caller = Caller.of(request);
    if (!caller.may(Caller.Scope.INGEST)) {
      Problem.forbidden("The key lacks the scope ingest.").send(response);
      return;
    }
    Trust trust = caller.kind() == Caller.Kind.SERVER ? Trust.SHOP : Trust.BROWSER;
    try {
      String coding = request.getHeader("Content-Encoding");
      if (coding != null && !RequestBody.CODINGS.contains(coding.toLowerCase(Locale.ROOT))) {
        Problem.otherType("The body may be packed with gzip, and no other way.").send(response);
        return;
      }
      byte[] body = RequestBody.of(request);
      Answered answered = work.on(new Sender(caller.key(), trust), body);
      IngestAnswer.send(answered.status(), answered.results(), response);
    } catch (Unreadable e) {
      String says = String.valueOf(e.getMessage());
      (e.tooLarge() ? Problem.tooLarge(says) : Problem.wrong(says)).send(response);
    } catch (Busy e) {
      response.setHeader("Retry-After", "1");
      Problem.busy("More arrives than can be taken in just now. Send it again in a second.")
          .send(response);
    }
  }
}
