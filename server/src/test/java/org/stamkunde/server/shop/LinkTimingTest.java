package org.stamkunde.server.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stamkunde.manners.Channel;
import org.stamkunde.manners.Links;
import org.stamkunde.manners.own.Doorkeeper;
import org.stamkunde.server.line.OpenShop;

/// The time that a link takes tells nobody what is wrong with it, and asking for a link tells
/// nobody who is known. Kinds are asked for in turn, and their medians compared.
class LinkTimingTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final int WARM = 60;
  private static final int ROUNDS = 150;

  /// Medians of the same thing differ by less than this on a machine that does other work too; an
  /// extra question to the database would show beyond it.
  private static final double ALIKE = 1.35;

  @TempDir static Path folder;
  private static OpenShop shop;

  @BeforeAll
  static void open() throws IOException {
    shop = OpenShop.in(folder);
    SmallShop.write(folder.resolve("orders.csv"), 60, LocalDate.of(2025, 5, 1));
    shop.json("import", "orders", "orders.csv", "--currency", "NOK");
  }

  @AfterAll
  static void close() {
    shop.close();
  }

  @Test
  void aWrongLinkTakesAsLongWhateverIsWrong() throws Exception {
    String used = shop.door(Doorkeeper.class).fresh("K2").getPath();
    took("POST", used, "");
    String nobody = shop.door(Doorkeeper.class).fresh("nobody-at-all").getPath();
    char last = used.charAt(used.length() - 5);
    String altered =
        used.substring(0, used.length() - 5)
            + (last == 'A' ? 'B' : 'A')
            + used.substring(used.length() - 4);
    String foreign = "/my/open/" + letter("K4").substring(3);
    alike("GET", "", List.of(used, altered, nobody, foreign));
  }

  @Test
  void aLetterOfNobodyTakesAsLongAsAnAlteredOne() throws Exception {
    String nobody = letter("nobody-at-all");
    String known = letter("K6");
    String altered =
        known.substring(0, 20) + (known.charAt(20) == 'A' ? 'B' : 'A') + known.substring(21);
    alike("GET", "", List.of(nobody, altered));
    alike("POST", "List-Unsubscribe=One-Click", List.of(known, nobody, altered));
  }

  private static String letter(String id) {
    return shop.door(Links.class)
        .unsubscribe(id, "marketing", Channel.EMAIL, null)
        .page()
        .getPath();
  }

  private static void alike(String method, String body, List<String> paths) throws Exception {
    Map<String, List<Long>> took = new LinkedHashMap<>();
    paths.forEach(path -> took.put(path, new ArrayList<>()));
    int rounds = method.equals("POST") ? ROUNDS / 5 : ROUNDS;
    for (int round = -WARM / (method.equals("POST") ? 5 : 1); round < rounds; round++) {
      for (String path : paths) {
        long nanos = took(method, path, body);
        if (round >= 0) {
          took.get(path).add(nanos);
        }
      }
    }
    List<Double> medians =
        took.values().stream()
            .map(times -> times.stream().sorted().toList())
            .map(times -> times.get(times.size() / 2) / 1e6)
            .toList();
    double least = medians.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    double most = medians.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    assertThat(most / least).as("medians in ms: " + medians).isLessThan(ALIKE);
  }

  private static long took(String method, String path, String body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(shop.address() + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build();
    long from = System.nanoTime();
    CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    return System.nanoTime() - from;
  }
}
