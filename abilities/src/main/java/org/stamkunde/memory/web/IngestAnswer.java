package org.stamkunde.memory.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.stamkunde.memory.ingest.Result;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.ByteArrayBuilder;
import tools.jackson.databind.json.JsonMapper;

/// The answer to events: one result for each, in their order. Where the only event was refused it
/// is a problem too.
final class IngestAnswer {
  private static final JsonMapper json = JsonMapper.shared();

  private IngestAnswer() {}

  static void send(int status, List<Result> results, HttpServletResponse response)
      throws IOException {
    boolean problem = status >= 400;
    ByteArrayBuilder bytes = new ByteArrayBuilder(64 + 64 * results.size());
    try (JsonGenerator out = json.createGenerator(bytes)) {
      out.writeStartObject();
      if (problem) {
        problem(status, results.getFirst(), out);
      }
      out.writeBooleanProperty("success", results.stream().noneMatch(Result::refused));
      out.writeArrayPropertyStart("results");
      for (Result result : results) {
        result(result, out);
      }
      out.writeEndArray();
      out.writeEndObject();
    }
    byte[] body = bytes.toByteArray();
    response.setStatus(status);
    response.setContentType(problem ? "application/problem+json" : "application/json");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static void problem(int status, Result result, JsonGenerator out) {
    out.writeStringProperty("type", "about:blank");
    out.writeStringProperty("title", "Event refused");
    out.writeNumberProperty("status", status);
    out.writeStringProperty("detail", String.valueOf(result.detail()));
    out.writeStringProperty("code", "wrong-input");
  }

  private static void result(Result result, JsonGenerator out) {
    out.writeStartObject();
    out.writeStringProperty("messageId", result.messageId());
    out.writeStringProperty("status", result.status().word());
    if (result.detail() != null) {
      out.writeStringProperty("detail", result.detail());
    }
    out.writeEndObject();
  }
}
