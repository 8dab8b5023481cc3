package org.stamkunde.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.stamkunde.frame.Walk;

class FramePagesTest {
  private static ConfigurableApplicationContext app;
  private static final HttpClient BROWSER = HttpClient.newHttpClient();

  @BeforeAll
  static void start() {
    app = FrameApp.start(0);
  }

  @AfterAll
  static void stop() {
    app.close();
  }

  private static HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + FrameApp.port(app) + path));
    request.header("Accept", "text/html");
    if (headers.length > 0) {
      request.headers(headers);
    }
    return BROWSER.send(request.build(), BodyHandlers.ofString());
  }

  @Test
  void drawsEveryComponentWithoutInlineStyleOrScript() throws Exception {
    HttpResponse<String> page = get("/components");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body().replace('\u00a0', ' '))
        .contains("Components and their states")
        .contains("93% × 3.10 × NOK 850 = NOK 2,451")
        .contains("The parts do not give the value.")
        .containsOnlyOnce("The parts do not give the value.")
        .contains("90%: 980 to 4,600")
        .contains("aria-current=\"page\"")
        .contains("As of 19 November 2026")
        .doesNotContain(" style=")
        .doesNotContain(" onclick=")
        .doesNotContain("??")
        .doesNotContain("th:");
    assertThat(page.body()).doesNotContainPattern("<script(?![^>]*src=)");
  }

  @Test
  void speaksTheBrowsersLanguageUntilOneIsChosen() throws Exception {
    assertThat(get("/sign-in").body()).contains("lang=\"en\"").contains("Password");
    assertThat(get("/sign-in", "Accept-Language", "no,en;q=0.5").body())
        .contains("lang=\"nb\"")
        .contains("Passord");
    assertThat(get("/sign-in", "Accept-Language", "no", "Cookie", "language=da").body())
        .contains("lang=\"da\"")
        .contains("Adgangskode");
  }

  @Test
  void changesTheLanguageAndGoesBackToWhereOneWasButNeverElsewhere() throws Exception {
    HttpResponse<String> answer = get("/frame/language?to=nb&back=/components?a=1");
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location"))
        .get(org.assertj.core.api.InstanceOfAssertFactories.STRING)
        .endsWith("/components?a=1");
    assertThat(answer.headers().firstValue("Set-Cookie").orElse(""))
        .startsWith("language=nb")
        .contains("HttpOnly")
        .contains("SameSite=Lax");
    assertThat(
            get("/frame/language?to=nb&back=//example.com")
                .headers()
                .firstValue("Location")
                .orElseThrow())
        .endsWith(FrameApp.port(app) + "/");
  }

  @Test
  void namesFilesByTheirContentAndLetsBrowsersKeepThem() throws Exception {
    Matcher css =
        Pattern.compile("href=\"(/frame/css/tokens-[0-9a-f]+\\.css)\"")
            .matcher(get("/sign-in").body());
    assertThat(css.find()).isTrue();
    HttpResponse<String> file = get(css.group(1));
    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
    assertThat(file.body()).containsPattern("fonts/newsreader-[0-9a-f]+\\.woff2");
    assertThat(get("/webjars/htmx.org/2.0.8/dist/htmx.min.js").statusCode()).isEqualTo(200);
    assertThat(get("/webjars/bootstrap/5.3.8/dist/css/bootstrap.min.css").statusCode())
        .isEqualTo(200);
    assertThat(get("/webjars/echarts/5.3.1/dist/echarts.min.js").statusCode()).isEqualTo(200);
  }

  @Test
  void saysWhatIsWrongAndGivesAReference() throws Exception {
    HttpResponse<String> missing = get("/nowhere");
    assertThat(missing.statusCode()).isEqualTo(404);
    assertThat(missing.body()).contains("There is nothing here.").contains("Reference");
    HttpResponse<String> wrong = get("/customers");
    assertThat(wrong.statusCode()).isEqualTo(400);
    assertThat(wrong.body()).contains("Sort (colour) must be name");
    HttpResponse<String> failed = get("/fails");
    assertThat(failed.statusCode()).isEqualTo(500);
    assertThat(failed.body()).contains("The fault is ours").doesNotContain("made to fail");
  }

  @Test
  void isOpenToEverybodyInBothThemesAndAtEveryWidth() {
    try (Walk walk = Walk.on(FrameApp.port(app))) {
      walk.look("/components", "/sign-in", "/sign-in?error", "/nowhere");
    }
  }
}
