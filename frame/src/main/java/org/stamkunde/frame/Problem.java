package org.stamkunde.frame;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// What a program is told when its request cannot be served: a problem after RFC 9457. `code` is
/// the stable word for programs, `detail` the sentence for people, `errors` say what is wrong
/// where.
public record Problem(int status, String code, String title, String detail, List<Wrong> errors) {
  /// One thing that is wrong: `where` is a JSON pointer, a header or a parameter.
  public record Wrong(String where, String what) {}

  public Problem {
    errors = List.copyOf(errors);
  }

  /// The request itself is wrong.
  public static Problem wrong(String detail) {
    return new Problem(400, "wrong-input", "Bad Request", detail, List.of());
  }

  public static Problem unknown(String detail) {
    return new Problem(404, "not-found", "Not Found", detail, List.of());
  }

  /// Nobody known asks.
  public static Problem stranger(String detail) {
    return new Problem(401, "not-allowed", "Unauthorized", detail, List.of());
  }

  /// Whoever asks may not do this.
  public static Problem forbidden(String detail) {
    return new Problem(403, "not-allowed", "Forbidden", detail, List.of());
  }

  public static Problem tooLarge(String detail) {
    return new Problem(413, "too-large", "Content Too Large", detail, List.of());
  }

  public static Problem otherType(String detail) {
    return new Problem(415, "wrong-input", "Unsupported Media Type", detail, List.of());
  }

  /// Too much at once; the same may be asked again in a moment.
  public static Problem busy(String detail) {
    return new Problem(429, "capacity", "Too Many Requests", detail, List.of());
  }

  /// Answers with this problem, and with nothing else.
  public void send(HttpServletResponse response) throws IOException {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", "about:blank");
    body.put("title", title);
    body.put("status", status);
    body.put("detail", detail);
    body.put("code", code);
    if (!errors.isEmpty()) {
      body.put("errors", errors);
    }
    byte[] bytes = JsonMapper.shared().writeValueAsBytes(body);
    response.setStatus(status);
    response.setContentType("application/problem+json");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
