package org.stamkunde.server.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stamkunde.manners.Channel;
import org.stamkunde.manners.Links;
import org.stamkunde.manners.own.Doorkeeper;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.Happening;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Line;
import org.stamkunde.memory.Memory;
import org.stamkunde.memory.Remembered;
import org.stamkunde.memory.Stance;
import org.stamkunde.memory.ingest.SignedToken;
import org.stamkunde.server.line.OpenShop;
import tools.jackson.databind.JsonNode;

/// The customer's own pages of a real shop: links in letters, fresh links, and what a customer sees
/// and changes.
class OwnPagesTest {
  @TempDir static Path folder;
  private static OpenShop shop;
  private static Guest guest;

  @BeforeAll
  static void open() throws IOException {
    System.setProperty("stamkunde.manners.own.topics", "wool,rain");
    System.setProperty("stamkunde.manners.own.shop", "Ull & Vær");
    shop = OpenShop.in(folder);
    guest = new Guest(shop);
    SmallShop.write(folder.resolve("orders.csv"), 60, LocalDate.of(2025, 5, 1));
    shop.json("import", "orders", "orders.csv", "--currency", "NOK");
  }

  @AfterAll
  static void close() {
    System.clearProperty("stamkunde.manners.own.topics");
    System.clearProperty("stamkunde.manners.own.shop");
    shop.close();
  }

  private static Remembered customer(String id) {
    return shop.door(Memory.class).of(Identity.parse(id)).orElseThrow();
  }

  private static void told(String id, Act act) {
    shop.door(Memory.class)
        .remember(
            new Happening(
                Identity.parse(id),
                Instant.now(),
                "test",
                java.util.UUID.randomUUID().toString(),
                act));
  }

  private static Stance.Word word(String id) {
    return customer(id).stance().word("marketing", "email", null, Instant.now());
  }

  private static String letter(String id) {
    return shop.door(Links.class)
        .unsubscribe(id, "marketing", Channel.EMAIL, "c-1")
        .page()
        .getPath();
  }

  private static String page(String id) {
    return guest.page(id);
  }

  private static HttpResponse<String> get(String path) {
    return guest.get(path);
  }

  private static HttpResponse<String> post(String path, Map<String, String> fields) {
    return guest.post(path, fields);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    return guest.send(request);
  }

  @Test
  void oneClickUnsubscribesAtOnceAndOnlyOnce() {
    // So long that no token holds it by chance.
    String id = "KUNDE-4711";
    told(id, new Act.Consented("marketing", "email", "yes"));
    Links.Unsubscribe links =
        shop.door(Links.class).unsubscribe(id, "marketing", Channel.EMAIL, "c-9");
    assertThat(links.headers())
        .containsEntry("List-Unsubscribe", "<" + links.page() + ">")
        .containsEntry("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    assertThat(links.page().toString()).doesNotContain(id);
    assertThat(get(links.page().getPath()).body()).contains("<button").doesNotContain(id);
    assertThat(word(id)).isEqualTo(Stance.Word.GIVEN);
    Map<String, String> click = Map.of("List-Unsubscribe", "One-Click");
    assertThat(post(links.page().getPath(), click).statusCode()).isEqualTo(200);
    assertThat(word(id)).isEqualTo(Stance.Word.WITHDRAWN);
    long before = withdrawals(id);
    assertThat(post(links.page().getPath(), click).statusCode()).isEqualTo(200);
    assertThat(withdrawals(id)).isEqualTo(before);
    told(id, new Act.Consented("marketing", "email", "yes"));
    post(links.page().getPath(), click);
    assertThat(word(id)).isEqualTo(Stance.Word.WITHDRAWN);
  }

  private static long withdrawals(String id) {
    return shop.door(Memory.class).timeline(Identity.parse(id)).stream()
        .filter(entry -> entry.kind().equals("withdrew"))
        .count();
  }

  @Test
  void oneClickIsUnderstoodInAnyForm() {
    for (String type : List.of("multipart/form-data; boundary=x", "text/plain")) {
      told("K4", new Act.Consented("marketing", "email", "yes"));
      HttpResponse<String> answer =
          send(
              HttpRequest.newBuilder(URI.create(shop.address() + letter("K4")))
                  .header("Content-Type", type)
                  .POST(
                      HttpRequest.BodyPublishers.ofString(
                          "--x\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--x--\r\n")));
      assertThat(answer.statusCode()).as(type).isEqualTo(200);
      assertThat(word("K4")).as(type).isEqualTo(Stance.Word.WITHDRAWN);
    }
  }

  /// Links of every wrong kind, and one of a customer who is not there.
  private static List<String> wrong(String right) {
    String other = letter("nobody-at-all").substring(3);
    List<String> wrong = new ArrayList<>();
    for (int at : new int[] {0, 7, right.length() / 2, right.length() - 2}) {
      char now = right.charAt(at);
      wrong.add(right.substring(0, at) + (now == 'A' ? 'B' : 'A') + right.substring(at + 1));
    }
    wrong.addAll(
        List.of(other, right + "A", right.substring(1), right + "=", "x", "a".repeat(2_000)));
    return wrong;
  }

  @Test
  void everyWrongLinkGetsOnePageAndOneStatus() {
    String letter = letter("K6").substring(3);
    String fresh =
        shop.door(Doorkeeper.class).fresh("K6").getPath().substring("/my/open/".length());
    String used = shop.door(Doorkeeper.class).fresh("K6").getPath().substring("/my/open/".length());
    post("/my/open/" + used, Map.of());
    String page = page("K6").substring("/my/page/".length());
    List<String> closed = new ArrayList<>();
    for (String door : List.of("/u/%s", "/u/%s/less", "/my/open/%s", "/my/page/%s")) {
      List<String> tokens = new ArrayList<>(wrong(door.startsWith("/u") ? letter : fresh));
      tokens.add(used);
      tokens.add(door.startsWith("/u") ? page : letter);
      for (String token : tokens) {
        HttpResponse<String> answer = get(door.formatted(token));
        assertThat(answer.statusCode()).as(door + " " + token).isEqualTo(404);
        closed.add(answer.body().replaceAll("href=\"[^\"]*language=", ""));
      }
    }
    assertThat(closed).hasSizeGreaterThan(40);
    assertThat(closed.stream().distinct()).hasSize(1);
    assertThat(closed.getFirst()).contains("This link opens nothing any more.");
    for (String token : wrong(letter)) {
      assertThat(post("/u/" + token, Map.of()).statusCode()).as(token).isEqualTo(200);
    }
  }

  @Test
  void aFreshLinkOpensOnceAndLookingDoesNotUseItUp() {
    String fresh = shop.door(Doorkeeper.class).fresh("K8").getPath();
    assertThat(get(fresh).statusCode()).isEqualTo(200);
    assertThat(get(fresh).body().replace(fresh, "")).contains("Open my page").doesNotContain("K8");
    assertThat(post(fresh, Map.of()).statusCode()).isEqualTo(303);
    assertThat(get(fresh).statusCode()).isEqualTo(404);
    assertThat(post(fresh, Map.of()).statusCode()).isEqualTo(404);
  }

  @Test
  void aLettersLinkOpensNothingOfTheCustomer() {
    String token = letter("K10").substring(3);
    for (String path : List.of("/my/open/", "/my/page/")) {
      assertThat(get(path + token).statusCode()).isEqualTo(404);
    }
    assertThat(post("/my/open/" + token, Map.of()).statusCode()).isEqualTo(404);
    assertThat(get("/my/page/" + token + "/export").statusCode()).isEqualTo(404);
    assertThat(post("/my/page/" + token + "/forget", Map.of("name", "K10")).statusCode())
        .isEqualTo(404);
    String name = String.valueOf(customer("K10").profile().name());
    assertThat(get("/u/" + token).body()).doesNotContain("K10", name);
    assertThat(get("/u/" + token + "/less").body()).doesNotContain("K10", name);
    post("/u/" + token + "/less", Map.of("often", "1/30", "pause", "30"));
    assertThat(customer("K10").stance().limit()).isNotNull();
    assertThat(customer("K10").stance().limit().contacts()).isEqualTo(1);
    assertThat(customer("K10").stance().limit().pausedUntil()).isAfter(Instant.now());
  }

  @Test
  void aCustomerSetsHowMuchAboutWhatAndHowWellItSuits() {
    told("K12", new Act.Objected(Act.Objected.Scope.TOPIC, "wool", null, false));
    told("K12", new Act.Consented("marketing", "email", "yes"));
    String page = page("K12");
    String body = get(page + "?language=en").body();
    assertThat(body)
        .contains("How often we write", "wool", "Offers, by e-mail")
        .doesNotContain("??");
    HttpResponse<String> saved =
        post(
            page + "/limits",
            Map.of("often", "2/30", "suit", "0.5", "pause", "90", "topic", "wool"));
    assertThat(saved.statusCode()).isEqualTo(303);
    Stance stance = customer("K12").stance();
    assertThat(stance.limit().contacts()).isEqualTo(2);
    assertThat(stance.limit().days()).isEqualTo(30);
    assertThat(stance.limit().relevance()).isEqualTo(.5);
    assertThat(stance.limit().pausedUntil()).isAfter(Instant.now().plusSeconds(80 * 86_400L));
    assertThat(stance.objections()).hasSize(1);
    assertThat(stance.objections().getFirst().what()).isEqualTo("rain");
    post(page + "/limits", Map.of("often", "any", "suit", "0", "pause", "0"));
    stance = customer("K12").stance();
    assertThat(stance.objections()).hasSize(2);
    assertThat(stance.limit()).isNull();
    post(page + "/withdraw", Map.of("purpose", "marketing", "channel", "email"));
    assertThat(word("K12")).isEqualTo(Stance.Word.WITHDRAWN);
    assertThat(get(page + "?language=nb").body())
        .contains("Hvor ofte vi skriver")
        .contains("Nei, siden");
    assertThat(get(page + "?language=da").body()).contains("Det, vi ved").doesNotContain("??");
  }

  @Test
  void aCustomerCorrectsAndDeletesAFact() {
    shop.json("fact", "define", "height", "--type", "measure", "--unit", "cm");
    shop.json("fact", "tell", "K14", "height", "180", "--basis", "observed");
    String page = page("K14");
    assertThat(get(page + "?language=en").body()).contains("Height: 180").contains("We saw it on");
    String wrong = post(page + "/facts/height/correct", Map.of("value", "tall")).body();
    assertThat(wrong).contains("value=\"tall\"").contains("This is not a measure");
    post(page + "/facts/height/correct", Map.of("value", "1,79 m"));
    JsonNode fact = shop.json("customer", "K14").get("facts").get(0);
    assertThat(fact.get("value").asString()).isEqualTo("179 cm");
    assertThat(fact.get("basis").asString()).isEqualTo("stated");
    post(page + "/facts/height/delete", Map.of());
    assertThat(customer("K14").facts()).isEmpty();
    assertThat(shop.json("customer", "K14").get("facts").toString()).doesNotContain("179", "180");
    assertThat(shop.json("rebuild", "memory").get("differences").asLong()).isZero();
    post(page + "/profile", Map.of("name", "Ingrid Ny", "city", "Tromsø"));
    assertThat(customer("K14").profile().name()).isEqualTo("Ingrid Ny");
    assertThat(customer("K14").profile().city()).isEqualTo("Tromsø");
  }

  @Test
  void postageIsShownAndServesNoSuggestions() {
    told(
        "K12",
        new Act.Bought(
            "porto-1",
            List.of(new Line("PORTO", "Porto", BigDecimal.ONE, new BigDecimal("49"), null)),
            false));

    String page = get(page("K12")).body();
    String porto = page.substring(page.indexOf("<b>Porto</b>"));
    assertThat(porto.substring(0, porto.indexOf("</li>"))).doesNotContain("Brukes til");
    assertThat(page).contains("Brukes til").contains("Norge").doesNotContain("Norway");
  }

  @Test
  void aCustomerTakesEverythingAlongAndIsForgotten() {
    String page = page("K16");
    String name = String.valueOf(customer("K16").profile().name());
    HttpResponse<String> json = get(page + "/export?as=json");
    assertThat(json.body()).contains("\"customer\" : \"K16\"", name);
    assertThat(json.headers().firstValue("Content-Disposition").orElse("")).contains("attachment");
    assertThat(get(page + "/export?as=html").body()).contains(name);
    assertThat(post(page + "/forget", Map.of("name", "somebody else")).body())
        .contains("aria-invalid=\"true\"");
    HttpResponse<String> told = post(page + "/forget", Map.of("name", name, "language", "en"));
    assertThat(told.statusCode()).isEqualTo(200);
    assertThat(told.body()).contains("You are forgotten.", "keyed hash of each", "Certificate");
    assertThat(shop.run("customer", "K16").status()).isEqualTo(2);
    assertThat(get(page).statusCode()).isEqualTo(404);
  }

  @Test
  void aQuestionAndItsPromiseAreShownToBothSides() {
    shop.json("fact", "define", "size", "--type", "choice", "--choices", "S,M,L");
    Visitor owner = Visitor.signedIn(shop);
    String form = owner.get("/questions").body();
    Map<String, String> draft =
        new HashMap<>(Map.of("id", "size-1", "fact", "size", "wording", "Which size do you wear?"));
    draft.putAll(Map.of("worth", "5", "keepsDays", "14", "publish", "yes"));
    String refused = owner.post("/questions", form, draft).body();
    assertThat(refused).contains("says what the answer is used for").contains("size-1");
    draft.put("purpose", "advice");
    refused = owner.post("/questions", refused, draft).body();
    assertThat(refused).contains("promises the customer something");
    draft.put("benefit", "we tell you before M sells out");
    refused = owner.post("/questions", refused, draft).body();
    assertThat(refused).contains("A question ends.");
    draft.put("expires", LocalDate.now(java.time.ZoneOffset.UTC).plusDays(30).toString());
    assertThat(owner.post("/questions", refused, draft).body()).contains("Which size do you wear?");

    String page = page("K18");
    String seen = get(page + "?language=en").body();
    assertThat(seen).contains("Which size do you wear?", "we tell you before M sells out");
    String path = seen.replaceAll("(?s).*action=\"([^\"]*/answers/\\d+)\".*", "$1");
    assertThat(get(page).body()).contains(path);
    assertThat(post(path, Map.of("value", "enormous")).body()).contains("aria-invalid");
    assertThat(post(path, Map.of("value", "M")).statusCode()).isEqualTo(303);
    assertThat(customer("K18").facts().getFirst().value()).isEqualTo("M");
    assertThat(customer("K18").facts().getFirst().source()).isEqualTo("question:size-1");
    seen = get(page + "?language=en").body();
    assertThat(seen).contains("You answered a question on").doesNotContain("Rather not");
    assertThat(owner.get("/customers/K18").body()).contains("we tell you before M sells out");
    String console = owner.get("/questions").body();
    assertThat(console).contains("Promises to keep").doesNotContain("??");

    due("K18");
    assertThat(get(page + "?language=en").body()).contains("We ask you nothing more until");
    assertThat(get(page("K20") + "?language=en").body()).doesNotContain("Rather not");
    console = owner.get("/questions").body();
    assertThat(console).contains("Asking stopped", "Not kept by");
    String keep = console.replaceAll("(?s).*action=\"([^\"]*/promises/\\d+/keep)\".*", "$1");
    owner.post(keep, console, Map.of("given", "told on the phone"));
    assertThat(get(page("K20") + "?language=en").body()).contains("Rather not");
    assertThat(get(page + "?language=en").body()).contains("told on the phone");
  }

  /// Lets the time of a promise run out.
  private static void due(String customer) {
    shop.door(JdbcClient.class)
        .sql("update manners_asked set due = now() - interval '1 day' where customer = ?")
        .param(customer)
        .update();
  }

  @Test
  void whoIsSignedInAtTheShopComesInOnceWithTheShopsWord() {
    JsonNode key = shop.json("key", "create", "--kind", "browser", "--origin", "https://a.example");
    String secret = key.get("signingSecret").asString();
    String id = key.get("id").asString();
    Instant soon = Instant.now().plusSeconds(300);
    String path = "/my/from-shop?key=%s&token=%s";
    String tag = SignedToken.sign("K22", soon, secret.getBytes(StandardCharsets.UTF_8));
    assertThat(get(path.formatted(id, tag)).statusCode()).isEqualTo(404);
    byte[] ours = (secret + Doorkeeper.FOR_THE_PAGE).getBytes(StandardCharsets.UTF_8);
    String late = SignedToken.sign("K22", soon.plusSeconds(86_400), ours);
    assertThat(get(path.formatted(id, late)).statusCode()).isEqualTo(404);
    String good = SignedToken.sign("K22", soon, ours);
    assertThat(get(path.formatted("another", good)).statusCode()).isEqualTo(404);
    HttpResponse<String> opened = get(path.formatted(id, good));
    assertThat(opened.statusCode()).isEqualTo(303);
    assertThat(get(path.formatted(id, good)).statusCode()).isEqualTo(404);
  }

  @Test
  void staffIsShownALinkOnce() {
    Visitor owner = Visitor.signedIn(shop);
    String page = owner.get("/customers/K24").body();
    assertThat(page).contains("Show a fresh link").doesNotContain("Send a fresh link");
    String shown = owner.post("/customers/K24/link", page, Map.of("reason", "ill")).body();
    String link = shown.replaceAll("(?s).*(/my/open/[A-Za-z0-9_-]+).*", "$1");
    assertThat(post(link, Map.of()).statusCode()).isEqualTo(303);
  }

  @Test
  void askingForALinkTellsNobodyWhoIsKnown() {
    String known = String.valueOf(customer("K26").profile().email());
    String without = post("/my", Map.of("email", known)).body();
    assertThat(post("/my", Map.of("email", "nobody@example.com")).body()).isEqualTo(without);
  }
}
