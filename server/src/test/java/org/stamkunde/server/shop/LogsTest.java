package org.stamkunde.server.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stamkunde.server.line.OpenShop;

/// Logs hold no names, addresses, ids or cell values, whatever goes wrong.
class LogsTest {
  /// Also looked for by `.ci/run` in all that a whole test run prints.
  private static final List<String> PLANTED = words();

  @TempDir Path folder;

  @Test
  void holdNothingOfThePeople() throws IOException {
    Path orders = folder.resolve("planted.csv");
    Files.writeString(orders, rows());
    Path home;
    try (OpenShop shop = OpenShop.in(folder)) {
      home = shop.home();
      shop.run("import", "orders", "planted.csv", "--accept-rejects");
      shop.run("import", "orders", "planted.csv", "--dates", "month-first");
      for (String word : PLANTED) {
        shop.run("customer", word);
        shop.run("note", word, word);
      }
      shop.run(
          "note",
          "PLANT-7781",
          "Xylograph, said Zaphira Quillfeather",
          "--kind",
          "declined",
          "--about",
          "Xylograph");
      shop.run("customer", "PLANT-7781");
      shop.run("week");
      tellEvents(shop);
      Visitor visitor = Visitor.signedIn(shop);
      for (String path :
          List.of(
              "/customers/PLANT-7781",
              "/customers?q=Zaphira+Quillfeather",
              "/customers?q=Quillfeather%FF",
              "/shop?customer=PLANT-7781",
              "/customers/Xylograph")) {
        visitor.get(path);
      }
    }
    assertThat(found(home.resolve("log"))).isEmpty();
  }

  /// Events that are taken, refused and no events at all, all full of people.
  private static void tellEvents(OpenShop shop) {
    String key =
        shop.json("key", "create", "--kind", "server", "--scope", "ingest,read")
            .get("key")
            .asString();
    String person = String.join("\",\"", PLANTED);
    for (String body :
        List.of(
            "{\"userId\":\"PLANT-7781\",\"event\":\"Xylograph\",\"traits\":{\"email\":\"quillfeather@example.org\",\"phone\":\"+4799911777\",\"name\":\"Zaphira Quillfeather\"}}",
            "{\"userId\":[\"" + person + "\"],\"event\":\"e\"}",
            "{\"userId\":\"PLANT-7781\",\"event\":\"purchase\",\"properties\":{\"order_id\":\"Xylograph\",\"value\":\"Plantveien 91\"}}",
            "{\"userId\":\"PLANT-7781\",\"timestamp\":\"Xylograph\"}",
            "{\"batch\":[\"" + person + "\"]}",
            "{\"batch\": Xylograph \"" + person)) {
      for (String path : List.of("identify", "track", "batch", "events", "Xylograph")) {
        send(shop, key, "/v1/" + path, body);
        send(shop, "Xylograph", "/v1/" + path, body);
      }
    }
    send(shop, key, "/v1/customers/PLANT-7781", null);
    send(shop, key, "/v1/customers/Xylograph?timeline=Xylograph", null);
  }

  private static void send(OpenShop shop, String key, String path, @Nullable String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(shop.address() + path))
            .header("Authorization", "Bearer " + key);
    try (HttpClient client = HttpClient.newHttpClient()) {
      client.send(
          body == null
              ? request.build()
              : request.POST(HttpRequest.BodyPublishers.ofString(body)).build(),
          HttpResponse.BodyHandlers.discarding());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static List<String> words() {
    try (InputStream words =
        Objects.requireNonNull(LogsTest.class.getResourceAsStream("/planted.txt"))) {
      return new String(words.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String rows() {
    String person = "Zaphira Quillfeather,quillfeather@example.org,+4799911777,Plantveien 91";
    StringBuilder text =
        new StringBuilder(
            "Order,Date,Customer,Name,Email,Phone,Address,Product,Title,Quantity,Price\n");
    for (int n = 0; n < 30; n++) {
      text.append(
          "%d,2025-03-%02d,PLANT-7781,%s,XY-%d,Xylograph,1,100\n"
              .formatted(n, 1 + n % 28, person, n % 5));
    }
    text.append(
        "99,Xylograph,PLANT-7781,%s,XY-1,Xylograph,PLANT-7781,quillfeather@example.org\n"
            .formatted(person));
    return text.toString();
  }

  private static List<String> found(Path logs) throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(logs)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String text = Files.readString(file);
        PLANTED.stream()
            .filter(text::contains)
            .forEach(word -> found.add(file.getFileName() + ": " + word));
      }
    }
    return found;
  }
}
