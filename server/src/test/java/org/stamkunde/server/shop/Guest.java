package org.stamkunde.server.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.stamkunde.manners.own.Doorkeeper;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.Happening;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Memory;
import org.stamkunde.memory.Remembered;
import org.stamkunde.server.line.OpenShop;

/// A customer on the own pages, who follows nothing by himself and keeps nothing.
record Guest(OpenShop shop) {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  Remembered customer(String id) {
    return shop.door(Memory.class).of(Identity.parse(id)).orElseThrow();
  }

  void told(String id, Instant at, Act act) {
    shop.door(Memory.class)
        .remember(new Happening(Identity.parse(id), at, "test", UUID.randomUUID().toString(), act));
  }

  /// The page that a fresh link opens.
  String page(String id) {
    return opened(shop.door(Doorkeeper.class).fresh(id).getPath());
  }

  String opened(String link) {
    HttpResponse<String> opened = post(link, Map.of());
    if (opened.statusCode() != 303) {
      throw new AssertionError("the link did not open: " + opened.statusCode());
    }
    return URI.create(opened.headers().firstValue("Location").orElseThrow()).getPath();
  }

  HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(URI.create(shop.address() + path)).GET());
  }

  HttpResponse<String> post(String path, Map<String, String> fields, String... headers) {
    String body =
        fields.entrySet().stream()
            .map(one ->
                one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(shop.address() + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return send(request);
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer =
          CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
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
