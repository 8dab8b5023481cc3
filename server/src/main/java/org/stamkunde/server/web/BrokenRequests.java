package org.stamkunde.server.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

/// Answers what is no request at all (a broken address, a header that nobody may send) like every
/// other problem, and without a word about the machine.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class BrokenRequests {
  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> plainRefusals() {
    return factory ->
        factory.addContextCustomizers(context -> {
          if (context.getParent() instanceof StandardHost host) {
            host.setErrorReportValveClass(Refusal.class.getName());
          }
        });
  }

  /// Made by the web server, by its name.
  public static final class Refusal extends ErrorReportValve {
    @Override
    protected void report(Request request, Response response, @Nullable Throwable fault) {
      int status = response.getStatus();
      if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
        return;
      }
      HttpStatus known = HttpStatus.resolve(status);
      byte[] body =
          """
          {"type":"about:blank","title":"%s","status":%d,"detail":"%s","code":"%s"}
          """
              .formatted(
                  known == null ? "Refused" : known.getReasonPhrase(),
                  status,
                  status < 500
                      ? "This is no request as HTTP writes them: look at its address and its headers."
                      : "Something went wrong here. Try again.",
                  status < 500 ? "wrong-request" : "fault")
              .getBytes(StandardCharsets.UTF_8);
      try {
        response.setContentType("application/problem+json");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.finishResponse();
      } catch (IOException gone) {
        throw new UncheckedIOException(gone);
      }
    }
  }
}
