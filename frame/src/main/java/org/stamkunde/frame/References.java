package org.stamkunde.frame;

import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.WebRequest;

/// Gives every failed page a reference that also stands in the log, and lets it say what was wrong
/// with the input of the reader.
@Component
class References extends DefaultErrorAttributes {
  private static final Logger LOG = LoggerFactory.getLogger(References.class);
  private static final String KEPT = References.class.getName();

  @Override
  public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
    Map<String, Object> all = super.getErrorAttributes(request, options);
    Throwable error = getError(request);
    if (error instanceof WrongInput) {
      all.put("says", error.getMessage());
    }
    Object reference = request.getAttribute(KEPT, RequestAttributes.SCOPE_REQUEST);
    if (reference == null) {
      reference = UUID.randomUUID().toString().substring(0, 8);
      request.setAttribute(KEPT, reference, RequestAttributes.SCOPE_REQUEST);
      LOG.info("answered {} with reference {}", all.get("status"), reference);
    }
    all.put("reference", reference);
    return all;
  }
}
