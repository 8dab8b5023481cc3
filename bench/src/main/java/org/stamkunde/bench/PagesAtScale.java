package org.stamkunde.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Measures the pages of a running console over HTTP, warm: the list of customers under each sort
/// and filter, its first and its 1,000th page, one customer's page, the overview and the week.
///
/// Arguments: address, user, password, a word that many customers bear; then, if given, how often
/// each is asked (50). Prints one line of JSON for each, and ends with 1 where one was too slow.
public final class PagesAtScale {
  private static final List<String> SORTS =
      List.of(
          "name",
          "name-down",
          "last",
          "last-up",
          "value",
          "value-up",
          "revenue",
          "revenue-up",
          "active",
          "active-up");
  private static final int WARMING = 40;
  private static final int FAR = 999 * 25;
  private static final Pattern CUSTOMER = Pattern.compile("href=\"/customers/([^\"?#]+)\"");
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();
  private final String address;
  private final int times;
  private boolean slow;

  private PagesAtScale(String address, int times) {
    this.address = address;
    this.times = times;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int times = arguments.length > 4 ? Integer.parseInt(arguments[4]) : 50;
    PagesAtScale pages = new PagesAtScale(arguments[0], times);
    pages.signIn(arguments[1], arguments[2]);
    for (int i = 0; i < WARMING; i++) {
      pages.get("/");
      pages.get("/customers?q=" + coded(arguments[3]));
    }
    String first = pages.get("/customers");
    Matcher customer = CUSTOMER.matcher(first);
    if (customer.find()) {
      pages.measure("customer", "/customers/" + customer.group(1), 100);
    }
    pages.measure("overview", "/", 200);
    pages.measure("week", "/week", 300);
    pages.lists(arguments[3]);
    System.exit(pages.slow ? 1 : 0);
  }

  private void signIn(String user, String password) throws IOException, InterruptedException {
    Matcher token = TOKEN.matcher(get("/sign-in"));
    String form = "username=" + coded(user) + "&password=" + coded(password);
    if (token.find()) {
      form += "&_csrf=" + coded(token.group(1));
    }
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + "/sign-in"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200 || answer.uri().getPath().startsWith("/sign-in")) {
      throw new IllegalStateException(
          "signing in (%d) must lead to a page\nMaybe the password is another."
              .formatted(answer.statusCode()));
    }
  }

  private void lists(String word) throws IOException, InterruptedException {
    Map<String, String> filters = new TreeMap<>();
    filters.put("all", "");
    for (String standing : List.of("active", "leaving", "lost")) {
      filters.put("standing " + standing, "standing=" + standing);
    }
    filters.put("country", "country=" + country());
    filters.put("repeat", "repeat=yes");
    filters.put("once", "repeat=no");
    filters.put("group", "group=loyal");
    filters.put("above", "above=200");
    filters.put("word", "q=" + coded(word));
    filters.put("letter", "q=a");
    filters.put("id", "q=100077");
    filters.put(
        "five", "standing=lost&country=" + country() + "&repeat=yes&group=champion&above=80");
    filters.put("word and four", "q=" + coded(word) + "&standing=active&repeat=yes&above=50");
    for (String sort : SORTS) {
      String far = far(sort);
      for (Map.Entry<String, String> filter : filters.entrySet()) {
        String path = "/customers?sort=" + sort + "&" + filter.getValue();
        measure(filter.getKey() + ", " + sort + ", first", path, 300);
        if (far != null) {
          measure(filter.getKey() + ", " + sort + ", 1000th", path + "&after=" + far, 300);
        }
      }
    }
  }

  private String country() throws IOException, InterruptedException {
    Matcher option =
        Pattern.compile("(?s)<select[^>]*name=\"country\".*?</select>").matcher(get("/customers"));
    if (option.find()) {
      Matcher value = Pattern.compile("value=\"([^\"]+)\"").matcher(option.group());
      if (value.find()) {
        return coded(value.group(1));
      }
    }
    return "NO";
  }

  /// A page that begins behind so many customers as stand on 999: found in the list as a file, so
  /// that nobody need walk there. Null where there are fewer customers.
  private @Nullable String far(String sort) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + "/customers.csv?sort=" + sort)).build();
    try (Stream<String> rows = client.send(request, HttpResponse.BodyHandlers.ofLines()).body()) {
      String row = rows.skip(FAR).findFirst().orElse(null);
      if (row == null) {
        return null;
      }
      String key = key(row, sort.replaceAll("-(up|down)$", ""));
      String plain = "0\n" + FAR + "\n" + key;
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String key(String row, String sort) {
    String[] cells = row.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
    return switch (sort) {
      case "name" -> cells[1].replace("\"", "").toLowerCase(Locale.ROOT);
      case "last" -> cells[4].replace('T', ' ').replace("Z", "+00");
      case "revenue" -> cells[6];
      case "value" -> cells[7].replace("E", "e");
      default -> cells[10].replace("E", "e");
    };
  }

  private void measure(String what, String path, double limit)
      throws IOException, InterruptedException {
    List<Double> millis = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      get(path);
    }
    for (int i = 0; i < times; i++) {
      long began = System.nanoTime();
      get(path);
      millis.add((System.nanoTime() - began) / 1e6);
    }
    double[] sorted = millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    double p95 = sorted[(int) Math.ceil(.95 * sorted.length) - 1];
    slow |= p95 > limit;
    System.out.printf(
        Locale.ROOT,
        "{\"what\":\"%s\",\"p50\":%.1f,\"p95\":%.1f,\"limit\":%.0f,\"well\":%b}%n",
        what,
        Arrays.stream(sorted).skip(sorted.length / 2).findFirst().orElse(0),
        p95,
        limit,
        p95 <= limit);
  }

  private String get(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address + path)).GET().build();
    HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(
          "%s (%d) must answer 200\nMaybe the console ended.".formatted(path, answer.statusCode()));
    }
    return answer.body();
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
