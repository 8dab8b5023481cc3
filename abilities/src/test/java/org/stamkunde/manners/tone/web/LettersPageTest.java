package org.stamkunde.manners.tone.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.stamkunde.frame.Walk;
import org.stamkunde.manners.tone.Letters;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.Happening;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Line;
import org.stamkunde.memory.Memory;
import org.stamkunde.memory.Profile;

/// The page of letters, as it is asked for with and without a browser.
class LettersPageTest {
  private static final HttpClient BROWSER = HttpClient.newHttpClient();
  @TempDir static Path home;
  private static ConfigurableApplicationContext app;
  private static int port;

  @BeforeAll
  static void start() {
    app = LettersPagesApp.start(home.toString());
    port = app.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    Profile profile =
        new Profile("Liv Nystad", null, null, null, null, null, null, null, null, "NO");
    Line line = new Line("A1", "Hat <Rein> XL", BigDecimal.ONE, BigDecimal.valueOf(899), null);
    app.getBean(Memory.class)
        .remember(
            List.of(
                happening("1", new Act.Described(profile)),
                happening("2", new Act.Bought("1001", List.of(line), false))));
  }

  private static Happening happening(String id, Act act) {
    return new Happening(
        Identity.parse("K1"), LettersPagesApp.NOW.minus(Duration.ofDays(9)), "test", id, act);
  }

  @AfterAll
  static void stop() {
    app.close();
  }

  @Test
  void showsALetterAtEveryStep() throws Exception {
    assertThat(paper("/letters/thanks?lang=en&as=typical&step=1"))
        .contains("Thank you for trying us.")
        .doesNotContain("You bought");
    assertThat(paper("/letters/thanks?lang=en&as=typical"))
        .contains("Hello, ", "Wool sweater Rein", "After ");
    assertThat(get("/letters/thanks?lang=en&as=typical"))
        .contains("Standing relation", "order 3", "said by the customer")
        .doesNotContain("??");
    assertThat(paper("/letters/thanks?lang=da&as=nameless")).contains("Hej.");
  }

  @Test
  void readsALetterAsACustomer() throws Exception {
    assertThat(get("/letters/thanks?lang=nb&as=K1"))
        .contains("Liv Nystad", "Hat &lt;Rein&gt; XL", "order 1001")
        .doesNotContain("<Rein>");
  }

  @Test
  void showsTheStepOnTheCustomersPage() throws Exception {
    assertThat(get("/customers/K1"))
        .contains("Proven behaviour", "step 4 of 5", "The next step needs 2 more days");
  }

  @Test
  void tellsMistakesUnderTheFieldAndPutsProposalsIn() throws Exception {
    String body = "Hi.\n{% phrase needs: nmae %}Hello, {{ name }}.{% endphrase %}";
    HttpResponse<String> wrong = post("keep", body);
    assertThat(wrong.statusCode()).isEqualTo(200);
    assertThat(wrong.body())
        .contains("Line 2, column 18", "Nothing is called nmae.", "Maybe you mean name")
        .contains("needs: nmae");
    assertThat(post("mend-body-0", body).body())
        .contains("This is how it would read.", "needs: name %}Hello, {{ name }}.");
    assertThat(get("/letters/silence?lang=en")).doesNotContain("version 1");
  }

  @Test
  void wavesWhatIsToBeMended() throws Exception {
    assertThat(get("/letters/thanks?lang=en&as=typical")).contains("Nothing to mend.");
    assertThat(post("try", "We are passionate about wool.").body())
        .contains("sk-cliche", "1 to mend");
  }

  @Test
  void keepsALetterAndTakesItBack() throws Exception {
    String body = "Hi.\n{% phrase needs: name %}Hello again, {{ name }}.{% endphrase %}";
    HttpResponse<String> kept = post("keep", body);
    assertThat(kept.statusCode()).isEqualTo(302);
    assertThat(get("/letters/silence?lang=en")).contains("Hello again, ");
    send(form("/letters/silence/back?lang=en", ""));
    assertThat(get("/letters/silence?lang=en"))
        .contains("You have bought from us for")
        .doesNotContain("Hello again, ");
  }

  @Test
  void tellsWhatIsToBeMendedWhileOneWrites() throws Exception {
    String typed =
        "lang=en&as=typical&subject=Hello&closing=Bye&body="
            + coded(
                "We are passionate about wool.\n{% phrase needs: name %}Hello, {{ name }}."
                    + "{% otherwise %}Our tea cures cancer.{% endphrase %}");
    String part = send(form("/letters/silence/words", typed)).body();
    assertThat(part).contains("id=\"written\"", "2 to mend", "passionate", "promises an effect");
    assertThat(part).doesNotContain("<html");
  }

  @Test
  void showsWhatIsToBeMendedBesideTheLetterThatWasKept() throws Exception {
    String body =
        "Hi.\n{% phrase needs: name %}Hello again, {{ name }}.{% otherwise %}We are passionate"
            + " about wool.{% endphrase %}";
    assertThat(post("keep", body).statusCode()).isEqualTo(302);
    assertThat(get("/letters/silence?lang=en&as=typical"))
        .contains("1 to mend", "In wordings that this reader does not get", "passionate");
    send(form("/letters/silence/back?lang=en", ""));
  }

  @Test
  void asksBeforeItKeepsWhatTheLawForbidsToClaim() throws Exception {
    String body =
        "Hi.\n{% phrase needs: name %}Hello again, {{ name }}.{% otherwise %}Our tea cures"
            + " cancer.{% endphrase %}";
    String question = post("keep", body).body();
    assertThat(question)
        .contains("Keep it nevertheless?", "promises an effect")
        .doesNotContain("Somebody kept another version meanwhile.");
    assertThat(get("/letters/silence?lang=en&as=nameless")).doesNotContain("cures");
    String asked = question.replaceAll("(?s).*name=\"asked\" value=\"([^\"]*)\".*", "$1");
    assertThat(post("nevertheless", body + " Our soup cures diabetes.", asked).statusCode())
        .as("another claim is another question")
        .isEqualTo(200);
    assertThat(post("nevertheless", body).statusCode()).isEqualTo(200);
    assertThat(post("nevertheless", body, asked).statusCode()).isEqualTo(302);
    assertThat(get("/letters/silence?lang=en&as=nameless")).contains("cures");
    send(form("/letters/silence/back?lang=en", ""));
  }

  @Test
  void theLettersThatComeWithTheProgramNeedNoMending() {
    LetterWords words = app.getBean(LetterWords.class);
    app.getBean(Letters.class)
        .all()
        .values()
        .forEach(variants ->
            variants
                .values()
                .forEach(letter ->
                    assertThat(words.written(letter, Locale.ENGLISH))
                        .as(letter.name() + " " + letter.tongue())
                        .isEmpty()));
  }

  @Test
  void standsUpToABrowser() {
    try (Walk walk = Walk.on(port)) {
      walk.look(
          "/letters", "/letters/thanks?lang=nb&as=typical", "/letters/silence?lang=da&as=script");
    }
  }

  private static String get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(address(path))
            .header("Accept", "text/html")
            .header("Accept-Language", "en"))
        .body()
        .replace('\u00a0', ' ');
  }

  private static String paper(String path) throws IOException, InterruptedException {
    String page = get(path);
    return page.substring(page.indexOf("<article"), page.indexOf("</article>"));
  }

  private static HttpResponse<String> post(String act, String body)
      throws IOException, InterruptedException {
    return post(act, body, "");
  }

  private static HttpResponse<String> post(String act, String body, String asked)
      throws IOException, InterruptedException {
    String page = get("/letters/silence?lang=en");
    String version = page.replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
    String written =
        "lang=en&as=typical&version=%s&purpose=offers&kind=marketing&closing=Bye&subject=Hello&act=%s&asked=%s&body=%s"
            .formatted(version, act, coded(asked), coded(body));
    return send(form("/letters/silence", written));
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static HttpRequest.Builder form(String path, String written) {
    return HttpRequest.newBuilder(address(path))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .header("Accept-Language", "en")
        .POST(BodyPublishers.ofString(written));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return BROWSER.send(request.build(), BodyHandlers.ofString());
  }

  private static URI address(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }
}
