package org.stamkunde.memory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.stamkunde.frame.Walk;
import org.stamkunde.memory.Act;

class MemoryPagesTest {
  private static final String ORDERS =
      """
      Ordrenr;Dato;Varenr;Varenavn;Antall;Pris;Kundenr;Land
      1001;13.03.2026 10:15;RW1;Rein ullgenser;1;1 299,00;10482;Norge
      1002;14.03.2026 11:02;FS3;Fonn ullsokker;4;229,00;10483;Danmark
      1003;15.03.2026 12:40;LB4;Lun ulltrøye;2;699,00;10484;Norge
      1004;16.03.2026 12:40;LB4;Lun ulltrøye;2;699,00;10484;Norge
      1005;32.03.2026 12:40;LB4;Lun ulltrøye;2;699,00;10484;Norge
      """;
  private static final HttpClient BROWSER = HttpClient.newHttpClient();

  /// Bodies with their no-break spaces made plain.
  private static final BodyHandler<String> PLAIN =
      answer ->
          BodySubscribers.mapping(
              BodySubscribers.ofString(StandardCharsets.UTF_8),
              body -> body.replace('\u00a0', ' '));

  @TempDir static Path home;
  private static ConfigurableApplicationContext app;
  private static int port;

  @BeforeAll
  static void start() {
    app = MemoryPagesApp.start(0, home.toString());
    port = app.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  @AfterAll
  static void stop() {
    app.close();
  }

  @Test
  void tellsOneCustomersStoryFromTheNewest() throws Exception {
    String page = get("/customers/10482").body();
    assertThat(page)
        .contains("Ingrid Solbakken")
        .contains("Bought 41 times")
        .contains("Rein wool sweater and Natt beanie")
        .contains("NOK −1,299.00")
        .contains("Ikke dun i år, jeg har en.")
        .contains("Expected margin, next 12 months")
        .doesNotContain("??");
    assertThat(page.indexOf("order 20418")).isLessThan(page.indexOf("R19877"));
  }

  @Test
  void showsEveryEntryOnceOverItsParts() throws Exception {
    int seen = 0;
    String path = "/customers/10482?show=money";
    for (int parts = 0; path != null && parts < 10; parts++) {
      String page = get(path).body();
      seen += page.split("class=\"sk-ev\"", -1).length - 1;
      int at = page.indexOf("before=");
      path =
          at < 0
              ? null
              : "/customers/10482?show=money&" + page.substring(at, page.indexOf('"', at));
    }
    assertThat(seen).isEqualTo(42);
  }

  @Test
  void knowsNobodyUnderAForeignNumber() throws Exception {
    HttpResponse<String> page = get("/customers/nobody");
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("Nobody is known by this number.");
  }

  @Test
  void remembersWhatIsWrittenDownOnceForOneForm() throws Exception {
    InMemoryCustomers memory = app.getBean(InMemoryCustomers.class);
    memory.heard.clear();
    String form = "kind=declined&text=No+thanks&about=rein+wool+sweater&message=m-1";
    HttpResponse<String> answer = post("/customers/10482/notes", form);
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").orElseThrow())
        .endsWith("/customers/10482?noted#note");
    assertThat(memory.heard).hasSize(1);
    assertThat(memory.heard.getFirst().act()).isEqualTo(new Act.Declined("No thanks", "RW1"));
    assertThat(memory.heard.getFirst().messageId()).isEqualTo("m-1");
    post("/customers/10482/notes", "kind=note&text=++");
    assertThat(memory.heard).hasSize(1);
    assertThat(get("/customers/10482?noted").body()).contains("Remembered.");
  }

  @Test
  void takesAFileInOnlyAfterItsReadingWasSeen() throws Exception {
    InMemoryImports imports = app.getBean(InMemoryImports.class);
    imports.rejects = home.resolve("rejects.csv");
    Files.writeString(
        imports.rejects,
        """
        line,column,says,why,cells
        6,Dato,32.03.2026 12:40,this is not a date as the column has them,1005,"a ""b"", c"
        7,Dato,"1
        2",this is not a date as the column has them,1006
        """);
    CountDownLatch gate = new CountDownLatch(1);
    imports.gate = gate;
    int before = imports.all().size();
    String file = upload("ordrer.csv", ORDERS);
    String read = until(file, page -> page.contains("Nothing is written yet: see"));
    assertThat(read)
        .contains("5 rows, 4 of them usable.")
        .contains("Price of one")
        .contains("Rein ullgenser")
        .contains("dots between day, month and year");
    assertThat(imports.all()).hasSize(before);
    long id = before + 1;

    post(file + "/run", "");
    String running = until(file, page -> page.contains("Writing down what happened"));
    assertThat(running).contains("hx-trigger=\"every 1s\"").contains("of 5 rows");
    assertThat(part(file + "?was=running").body()).startsWith("<section").contains("<progress");
    gate.countDown();
    until(file, page -> page.contains("Every row is accounted for."));
    assertThat(part(file + "?was=running").headers().firstValue("HX-Redirect"))
        .hasValue("/imports/" + id);
    assertThat(get("/imports/" + id).body())
        .contains("Not a date as the column has them")
        .contains("line 6")
        .contains("the sum of the next three");
    assertThat(get("/imports/" + id + "/rejects").body()).startsWith("line,column");
    assertThat(uploads(file)).isEmpty();

    post("/imports/" + id + "/undo", "");
    until("/imports/" + id, page -> page.contains("48,090 rows are gone"));
  }

  @Test
  void saysWhyAFileCannotBeTakenAndKeepsNothingOfIt() throws Exception {
    String file = upload("../../etc/rubbish.csv", "a,b\n1,2\n");
    String page = until(file, body -> body.contains("Nothing was imported."));
    assertThat(page).contains("order number").contains("rubbish.csv").doesNotContain("../");
    post(file + "/drop", "");
    assertThat(get(file).statusCode()).isEqualTo(404);
    assertThat(uploads(file)).isEmpty();
  }

  @Test
  void isOpenToEverybodyInBothThemesAndAtEveryWidth() throws Exception {
    String file = upload("ordrer.csv", ORDERS);
    until(file, page -> page.contains("Nothing is written yet: see"));
    String faulty = upload("rubbish.csv", "a,b\n1,2\n");
    until(faulty, page -> page.contains("Nothing was imported."));
    CountDownLatch gate = new CountDownLatch(1);
    app.getBean(InMemoryImports.class).gate = gate;
    String running = upload("underveis.csv", ORDERS);
    until(running, page -> page.contains("Nothing is written yet: see"));
    post(running + "/run", "");
    until(running, page -> page.contains("Writing down what happened"));
    try (Walk walk = Walk.on(port)) {
      walk.look(
          running,
          "/customers/10482",
          "/customers/17850",
          "/customers/nobody",
          "/imports",
          "/imports/1",
          file,
          faulty,
          "/duplicates");
    }
    gate.countDown();
    until(running, page -> page.contains("Every row is accounted for."));
    post(file + "/drop", "");
    post(faulty + "/drop", "");
  }

  @Test
  void asksAboutTwoWhoMayBeOneAndTakesTheDecisionBack() throws Exception {
    String page = get("/duplicates").body();
    assertThat(page)
        .contains("One pair may be the same customer. 4,821 customers were compared")
        .contains("33% likely the same")
        .contains("Says nothing")
        .contains("Those who live together would be as alike")
        .doesNotContain("??");
    post("/duplicates/1-2/other", "");
    assertThat(get("/duplicates").body())
        .contains("No pair waits for you.")
        .contains("Not the same")
        .contains("console");
    // Somebody else was quicker: nothing happens twice.
    assertThat(post("/duplicates/1-2/same", "").statusCode()).isLessThan(400);
    assertThat(post("/duplicates/nonsense/same", "").statusCode()).isLessThan(400);
    post("/duplicates/1-2/reopen", "");
    assertThat(get("/duplicates").body()).contains("One pair may be the same customer.");
  }

  @Test
  void mergesAndTakesApartOnTheCustomersPage() throws Exception {
    post("/customers/10482/merges", "other=email:other@example.com");
    assertThat(get("/customers/10482").body())
        .contains("10482 and email:other@example.com")
        .contains("Take apart");
    post("/customers/10482/merges/1/undo", "");
    assertThat(get("/customers/10482").body())
        .contains("taken apart again, 19 November 2026")
        .doesNotContain(">Take apart<");
    assertThat(post("/customers/10482/merges/77/undo", "").statusCode()).isLessThan(400);
  }

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(address(path)).header("Accept", "text/html"));
  }

  private static HttpResponse<String> part(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(address(path)).header("HX-Request", "true"));
  }

  private static HttpResponse<String> post(String path, String form)
      throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(address(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }

  private static String upload(String name, String content)
      throws IOException, InterruptedException {
    String body =
        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n%s\r\n--x--\r\n"
            .formatted(name, content);
    HttpResponse<String> answer =
        send(
            HttpRequest.newBuilder(address("/imports"))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString(body)));
    return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
  }

  /// Asks until the page says what is waited for; the import itself goes on without the asking.
  private static String until(String path, Predicate<String> there)
      throws IOException, InterruptedException {
    String page = "";
    for (int i = 0; i < 2000; i++) {
      HttpResponse<String> answer = get(path);
      String moved = answer.headers().firstValue("Location").orElse(null);
      page = moved == null ? answer.body() : get(URI.create(moved).getPath()).body();
      if (there.test(page)) {
        return page;
      }
    }
    throw new AssertionError("never came: " + page);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return BROWSER.send(request.build(), PLAIN);
  }

  private static URI address(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  private static List<Path> uploads(String file) throws IOException {
    Path own = home.resolve("uploads").resolve(Path.of(file).getFileName().toString());
    if (!Files.exists(own)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(own)) {
      return all.toList();
    }
  }
}
