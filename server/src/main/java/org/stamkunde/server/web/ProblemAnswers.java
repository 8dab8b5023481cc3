package org.stamkunde.server.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.web.ErrorProperties;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.autoconfigure.error.BasicErrorController;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Whatever failed is answered here, once: browsers get the page for it, programs a problem after
/// RFC 9457. Neither repeats what was sent.
@Component
@ConditionalOnWebApplication
class ProblemAnswers extends BasicErrorController {
  ProblemAnswers(ErrorAttributes attributes, List<ErrorViewResolver> pages) {
    super(attributes, new ErrorProperties(), pages);
  }

  @Override
  public ResponseEntity<Map<String, Object>> error(HttpServletRequest request) {
    HttpStatus status = getStatus(request);
    Map<String, Object> known = getErrorAttributes(request, ErrorAttributeOptions.defaults());
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("type", "about:blank");
    problem.put("title", status.getReasonPhrase());
    problem.put("status", status.value());
    problem.put("detail", known.getOrDefault("says", detail(status)));
    problem.put("code", code(status));
    if (known.containsKey("reference")) {
      problem.put("reference", known.get("reference"));
    }
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  private static String code(HttpStatus status) {
    return switch (status) {
      case NOT_FOUND -> "not-found";
      case FORBIDDEN, UNAUTHORIZED -> "not-allowed";
      case TOO_MANY_REQUESTS, SERVICE_UNAVAILABLE -> "capacity";
      default -> status.is4xxClientError() ? "wrong-input" : "fault";
    };
  }

  private static String detail(HttpStatus status) {
    if (status == HttpStatus.SERVICE_UNAVAILABLE) {
      return "The shop's database is away for a moment. Send it again in a second.";
    }
    return switch (code(status)) {
      case "not-found" -> "Nothing has this address.";
      case "not-allowed" -> "This needs a sign-in, or the form was too old.";
      case "capacity" -> "Too much at once. Try again in a moment.";
      case "wrong-input" -> "The request cannot be used as it is.";
      default -> "The fault is ours. The log knows more under the reference.";
    };
  }
}
