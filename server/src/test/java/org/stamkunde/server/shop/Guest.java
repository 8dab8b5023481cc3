package org.stamkunde.server.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.stamkunde.manners.own.Doorkeeper;
import org.stamkunde.server.line.OpenShop;

/// A customer on the own pages: who is given no cookie, and whose pages nobody keeps or lists.
final class Guest {
  private final HttpClient client = HttpClient.newHttpClient();
  private final OpenShop shop;

  Guest(OpenShop shop) {
    this.shop = shop;
  }

  /// The path of a customer's page, opened by a fresh link.
  String page(String customer) {
    URI fresh = shop.door(Doorkeeper.class).fresh(customer);
    HttpResponse<String> opened = post(fresh.getPath(), Map.of());
    assertThat(opened.statusCode()).isEqualTo(303);
    return URI.create(opened.headers().firstValue("Location").orElseThrow()).getPath();
  }

  HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(URI.create(shop.address() + path)).GET());
  }

  HttpResponse<String> post(String path, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(one ->
                one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(URI.create(shop.address() + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer =
          client.send(request.build(), HttpResponse.BodyHandlers.ofString());
      assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
      assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
      assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
      assertThat(answer.headers().firstValue("X-Robots-Tag").orElse("")).contains("noindex");
      return answer;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
