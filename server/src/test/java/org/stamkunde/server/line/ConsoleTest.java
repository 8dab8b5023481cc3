package org.stamkunde.server.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stamkunde.server.home.Home;
import org.stamkunde.server.home.HomeLock;
import org.stamkunde.server.home.Note;
import org.stamkunde.server.start.House;
import org.stamkunde.server.start.Place;
import org.stamkunde.server.users.Users;

/// A real console over real HTTP.
class ConsoleTest {
  @TempDir static Path temp;
  private static Home home;
  private static House house;
  private static Users.FirstRun owner;

  @BeforeAll
  static void open() {
    System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
    home = new Home(temp).made();
    house =
        House.forConsole(
            home,
            HomeLock.tryTake(home).orElseThrow(),
            new Place(0, "127.0.0.1", List.of(), false));
    Serving.openDoor(house);
    owner = house.door(Users.class).firstRun().orElseThrow();
  }

  @AfterAll
  static void close() {
    house.close();
  }

  @Test
  void tellsThatItIsUpAndNothingElse() {
    HttpResponse<String> health = new Visitor().get("/health");

    assertThat(health.statusCode()).isEqualTo(200);
    assertThat(health.body()).isEqualTo("{\"status\":\"UP\"}");
  }

  @Test
  void asksProgramsForAKey() {
    HttpResponse<String> answer = new Visitor().get("/v1/customers/1");

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
  }

  @Test
  void asksStrangersToSignIn() {
    for (String path : List.of("/", "/week", "/customers", "/customers/17850", "/no-such-page")) {
      HttpResponse<String> answer = new Visitor().get(path);

      assertThat(answer.statusCode()).as(path).isEqualTo(302);
      assertThat(answer.headers().firstValue("Location").orElse("")).as(path).endsWith("/sign-in");
    }
  }

  @Test
  void carriesItsHeaders() {
    HttpResponse<String> page = new Visitor().get("/sign-in");

    assertThat(page.statusCode()).isEqualTo(200);
    String policy = page.headers().firstValue("Content-Security-Policy").orElse("");
    assertThat(policy).contains("default-src 'none'", "frame-ancestors 'none'");
    assertThat(policy).doesNotContain("unsafe");
    assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(page.headers().firstValue("Referrer-Policy")).contains("same-origin");
    assertThat(page.headers().firstValue("Set-Cookie").orElse(""))
        .contains("SESSION")
        .contains("HttpOnly")
        .contains("SameSite=Lax");
  }

  @Test
  void refusesASignInWithoutItsToken() {
    assertThat(
            new Visitor()
                .post("/sign-in", Map.of("username", owner.user(), "password", owner.password()))
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void letsTheOwnerInWithANewSession() {
    Visitor visitor = new Visitor();
    String before = visitor.session();

    assertThat(visitor.signIn(owner.user(), owner.password())).doesNotContain("sign-in");
    assertThat(visitor.session()).isNotEqualTo(before);
    HttpResponse<String> missing = visitor.get("/no-such-page/%3Cscript%3Ealert(1)");
    assertThat(missing.statusCode()).isEqualTo(404);
    assertThat(missing.body()).contains("<html").doesNotContain("<script>alert(1)");
  }

  @Test
  void aNewPasswordEndsTheSessionsOfTheOldOne() {
    Users users = house.door(Users.class);
    Visitor seller = new Visitor();
    seller.signIn("seller", users.reset("seller"));
    Visitor another = new Visitor();
    another.signIn(owner.user(), owner.password());
    assertThat(seller.get("/customers").statusCode()).isEqualTo(200);

    String password = users.reset("seller");

    assertThat(seller.get("/customers").headers().firstValue("Location").orElse(""))
        .endsWith("/sign-in");
    assertThat(another.get("/customers").statusCode()).isEqualTo(200);
    assertThat(seller.signIn("seller", password)).doesNotContain("sign-in");
    assertThat(seller.get("/customers").statusCode()).isEqualTo(200);
  }

  @Test
  void readsNoFileOfAStranger() {
    HttpResponse<String> answer = new Visitor().upload("/imports", "Order,Product\n");

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/sign-in");
  }

  @Test
  void keepsOthersOut() {
    Visitor visitor = new Visitor();

    assertThat(visitor.signIn(owner.user(), "wrong")).endsWith("/sign-in?error");
    assertThat(visitor.signIn("nobody", owner.password())).endsWith("/sign-in?error");
    assertThat(visitor.get("/customers").statusCode()).isEqualTo(302);
  }

  @Test
  void makesGuessersWait() {
    Visitor visitor = new Visitor();
    for (int i = 0; i < 5; i++) {
      assertThat(visitor.signIn("guessed", "wrong" + i)).endsWith("/sign-in?error");
    }

    assertThat(visitor.signIn("guessed", "wrong")).endsWith("/sign-in?wait");
  }

  @Test
  void answersProgramsWithAProblem() {
    Visitor visitor = new Visitor();
    visitor.signIn(owner.user(), owner.password());

    HttpResponse<String> answer = visitor.get("/no-such-page", "Accept", "application/json");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(answer.body())
        .contains("\"status\":404", "\"code\":\"not-found\"")
        .doesNotContain("no-such-page");
  }

  @Test
  void answersUnderItsOwnNameAlone() {
    assertThat(new Visitor().get("/health", "Host", "evil.example").statusCode()).isEqualTo(421);
  }

  @Test
  void answersCommandsWhileItIsOpen() {
    Heard heard = new Heard();

    int status =
        new Terminal(temp, heard)
            .run(List.of("password", "--user", "seller", "--home", temp.toString(), "--json"));

    assertThat(status).as(heard.aside()).isZero();
    assertThat(heard.answer()).startsWith("{\"user\":\"seller\",\"password\":\"");
    String password = heard.answer().replaceAll(".*:\"|\"}", "");
    assertThat(new Visitor().signIn("seller", password)).doesNotContain("sign-in");
  }

  @Test
  void refusesASecondConsoleOnItsHome() {
    Heard heard = new Heard();

    int status = new Terminal(temp, heard).run(List.of("serve", "--port", "0", "--home", "."));

    assertThat(status).isEqualTo(2);
    assertThat(heard.aside()).contains("in use", house.address());
  }

  @Test
  void leavesANoteForCommands() {
    assertThat(Note.in(home).orElseThrow().address()).isEqualTo(house.address());
  }

  /// A browser as far as it matters here: cookies, and the hidden field of forms.
  private static final class Visitor {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

    HttpResponse<String> get(String path, String... headers) {
      HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(house.address() + path));
      request.header("Accept", "text/html");
      for (int i = 0; i < headers.length; i += 2) {
        request.setHeader(headers[i], headers[i + 1]);
      }
      return send(request.build());
    }

    HttpResponse<String> post(String path, Map<String, String> form) {
      StringBuilder body = new StringBuilder();
      form.forEach((name, value) ->
          body.append(name)
              .append('=')
              .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
              .append('&'));
      return send(
          HttpRequest.newBuilder(URI.create(house.address() + path))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
              .build());
    }

    HttpResponse<String> upload(String path, String file) {
      String body =
          "--line\r\nContent-Disposition: form-data; name=\"file\"; filename=\"orders.csv\"\r\n\r\n"
              + file
              + "\r\n--line--\r\n";
      return send(
          HttpRequest.newBuilder(URI.create(house.address() + path))
              .header("Content-Type", "multipart/form-data; boundary=line")
              .POST(HttpRequest.BodyPublishers.ofString(body))
              .build());
    }

    /// Where the sign-in leads.
    String signIn(String user, String password) {
      Matcher token = TOKEN.matcher(get("/sign-in").body());
      assertThat(token.find()).isTrue();
      HttpResponse<String> answer =
          post("/sign-in", Map.of("username", user, "password", password, "_csrf", token.group(1)));
      assertThat(answer.statusCode()).isEqualTo(HttpURLConnection.HTTP_MOVED_TEMP);
      return answer.headers().firstValue("Location").orElse("");
    }

    String session() {
      get("/sign-in");
      return cookies.getCookieStore().getCookies().stream()
          .filter(cookie -> cookie.getName().contains("SESSION"))
          .map(java.net.HttpCookie::getValue)
          .findFirst()
          .orElse("");
    }

    private HttpResponse<String> send(HttpRequest request) {
      try {
        return client.send(request, HttpResponse.BodyHandlers.ofString());
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
