package org.stamkunde.server.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.stamkunde.server.line.OpenShop;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What /v1/openapi.json says is so: every path is there, every example answers as it says.
class ApiDescriptionTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  @TempDir static Path folder;
  private static OpenShop shop;
  private static JsonNode description;
  private static String key;

  @BeforeAll
  static void open() {
    shop = OpenShop.in(folder);
    key =
        shop.json("key", "create", "--kind", "server", "--scope", "ingest,read,merge")
            .get("key")
            .asString();
    HttpResponse<String> answer = send(request("/v1/openapi.json").GET());
    assertThat(answer.statusCode()).isEqualTo(200);
    description = JsonMapper.shared().readTree(answer.body());
  }

  @AfterAll
  static void close() {
    shop.close();
  }

  @Test
  void everyPathOfProgramsIsDescribedAndNoOther() {
    Set<String> described = new TreeSet<>();
    description.get("paths").properties().forEach(path -> described.add(path.getKey()));
    Set<String> there = new TreeSet<>();
    shop.door(RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .keySet()
        .forEach(mapping -> there.addAll(mapping.getPatternValues()));
    there.removeIf(path -> !path.startsWith("/v1/") || path.equals("/v1/openapi.json"));
    Set<String> spelt = new TreeSet<>();
    for (String path : there) {
      int regex = path.indexOf(":");
      if (regex < 0) {
        spelt.add(path);
      } else {
        String start = path.substring(0, path.indexOf('{'));
        for (String word : path.substring(regex + 1, path.indexOf('}')).split("\\|")) {
          spelt.add(start + word);
        }
      }
    }
    assertThat(described).isEqualTo(spelt);
  }

  @Test
  void everyExampleAnswersAsItSays() {
    List<String> wrong = new ArrayList<>();
    int tried = 0;
    for (Map.Entry<String, JsonNode> path : description.get("paths").properties()) {
      JsonNode bodies = path.getValue().path("post").path("requestBody").path("content");
      for (Map.Entry<String, JsonNode> body : bodies.properties()) {
        for (Map.Entry<String, JsonNode> example : body.getValue().get("examples").properties()) {
          tried++;
          int status = example.getValue().path("x-answers").asInt(200);
          HttpResponse<String> answer =
              send(
                  request(path.getKey())
                      .header("Content-Type", body.getKey())
                      .POST(
                          HttpRequest.BodyPublishers.ofString(
                              example.getValue().get("value").toString())));
          boolean kept = status != 200 || answer.body().contains("\"accepted\"");
          if (answer.statusCode() != status || !kept) {
            wrong.add(example.getKey() + " " + answer.statusCode() + " " + answer.body());
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(tried).isGreaterThan(12);
    HttpResponse<String> one = send(request("/v1/customers/K1?timeline=all").GET());
    assertThat(one.statusCode()).isEqualTo(200);
    assertThat(one.body()).contains("Ingrid Solbakken").contains("Catalogue ordered");
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    for (String reference : description.findValuesAsString("$ref")) {
      assertThat(reference).startsWith("#/");
      assertThat(description.at(reference.substring(1)).isMissingNode()).as(reference).isFalse();
    }
    assertThat(description.get("openapi").asString()).startsWith("3.1");
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(shop.address() + path))
        .header("Authorization", "Bearer " + key);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException("no answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
