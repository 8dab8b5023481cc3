package org.stamkunde.server.shop;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stamkunde.server.line.OpenShop;

/// Someone with a browser's manners and no browser: cookies, redirects, the hidden field of forms.
final class Visitor {
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();
  private final String address;

  private Visitor(String address) {
    this.address = address;
  }

  static Visitor signedIn(OpenShop shop) {
    Visitor visitor = new Visitor(shop.address());
    String page = visitor.get("/sign-in").body();
    visitor.post(
        "/sign-in",
        page,
        Map.of("username", shop.owner().user(), "password", shop.owner().password()));
    return visitor;
  }

  HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(URI.create(address + path)).GET().build());
  }

  /// Sends a form of the page that was just read.
  HttpResponse<String> post(String path, String page, Map<String, String> fields) {
    Matcher token = TOKEN.matcher(page);
    String body =
        fields.entrySet().stream()
                .map(field ->
                    field.getKey()
                        + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"))
            + (token.find()
                ? "&_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8)
                : "");
    return send(
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  /// Sends a form with a file in its field `file`.
  HttpResponse<String> upload(String path, String page, Map<String, String> fields, String file) {
    String edge = "edge-of-a-part";
    StringBuilder body = new StringBuilder();
    fields.forEach((name, value) -> body.append(part(edge, name)).append(value).append("\r\n"));
    Matcher token = TOKEN.matcher(page);
    if (token.find()) {
      body.append(part(edge, "_csrf")).append(token.group(1)).append("\r\n");
    }
    body.append(part(edge, "file\"; filename=\"file.csv"))
        .append(file)
        .append("\r\n--" + edge + "--\r\n");
    return send(
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Content-Type", "multipart/form-data; boundary=" + edge)
            .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
            .build());
  }

  private static String part(String edge, String name) {
    return "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n".formatted(edge, name);
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException("no answer from " + request.uri().getPath(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
