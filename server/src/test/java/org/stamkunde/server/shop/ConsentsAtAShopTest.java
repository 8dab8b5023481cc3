package org.stamkunde.server.shop;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stamkunde.server.line.OpenShop;
import tools.jackson.databind.JsonNode;

/// What customers agree to and refuse, from every side on which it can be told.
class ConsentsAtAShopTest {
  @TempDir static Path folder;
  private static OpenShop shop;

  @BeforeAll
  static void open() throws IOException {
    shop = OpenShop.in(folder);
    SmallShop.write(folder.resolve("orders.csv"), 40, LocalDate.of(2025, 5, 1));
    shop.json("import", "orders", "orders.csv", "--currency", "NOK");
  }

  @AfterAll
  static void close() {
    shop.close();
  }

  private static JsonNode said(String command) {
    return shop.json(command.split(" "));
  }

  private static JsonNode consent(String customer, String purpose, String channel) {
    for (JsonNode one : said("customer " + customer).get("consents")) {
      if (one.get("purpose").asString().equals(purpose)
          && one.get("channel").asString().equals(channel)) {
        return one;
      }
    }
    throw new AssertionError("no word of " + purpose + " on " + channel);
  }

  @Test
  void aConsentIsKnownToTheNextCallAndSoIsItsWithdrawal() {
    said(
        "consent give K1 --purpose newsletter --channel sms --language da --how call --evidence note-12");
    assertThat(consent("K1", "newsletter", "sms").get("state").asString()).isEqualTo("given");
    assertThat(consent("K1", "newsletter", "sms").get("version").asInt()).isEqualTo(1);
    JsonNode entry = said("customer K1").get("timeline").get(0);
    assertThat(entry.get("wording").asString()).startsWith("Ja, send mig nyhedsbrevet");
    assertThat(entry.get("proof").get("evidence").asString()).isEqualTo("note-12");
    said("consent withdraw K1 --channel sms");
    assertThat(consent("K1", "newsletter", "sms").get("state").asString()).isEqualTo("withdrawn");
    for (String wrong :
        List.of(
            "--purpose x --channel sms --how call --evidence Liv",
            "--purpose newsletter --channel email",
            "--purpose newsletter --channel email --how call")) {
      assertThat(shop.run(("consent give K1 " + wrong).split(" ")).status()).as(wrong).isEqualTo(2);
    }
    assertThat(shop.run("consent", "withdraw", "nobody").status()).isEqualTo(2);
  }

  @Test
  void aRefusalStandsWithItsReasonUntilItIsLifted() {
    said("refuse K2 --channel phone --reason nights");
    JsonNode refusal = said("customer K2").get("refusals").get(0);
    assertThat(refusal.get("what").asString()).isEqualTo("phone");
    assertThat(refusal.get("reason").asString()).isEqualTo("nights");
    String page = Visitor.signedIn(shop).get("/customers/K2").body();
    assertThat(page)
        .contains("Not wanted, since")
        .contains("nights")
        .contains("Asked us not to call");
    said("refuse K2 --channel phone --lift");
    assertThat(said("customer K2").get("refusals")).isEmpty();
    assertThat(shop.run("refuse", "K2").status()).isEqualTo(2);
  }

  @Test
  void theCustomersPageTakesWordsDown() {
    Visitor visitor = Visitor.signedIn(shop);
    String page = visitor.get("/customers/K3").body();
    assertThat(page).contains("May we").doesNotContain("??");
    Map<String, String> form =
        Map.of(
            "word",
            "w1",
            "what",
            "given",
            "purpose",
            "surveys",
            "channel",
            "phone",
            "how",
            "call",
            "language",
            "en",
            "evidence",
            "asked in the shop");
    page = visitor.post("/customers/K3/consents", page, form).body();
    assertThat(page).contains("Questions, Phone").contains("Yes, since");
    visitor.post("/customers/K3/consents", page, form);
    page =
        visitor
            .post(
                "/customers/K3/refusals",
                page,
                Map.of("word", "w2", "scope", "offer", "what", "P7", "reason", "has one"))
            .body();
    assertThat(page).contains("The offer P7").contains("has one");
    assertThat(said("consent log --purpose surveys").get("log")).hasSize(1);
    String wrong =
        visitor.post("/customers/K3/refusals", page, Map.of("word", "w3", "scope", "offer")).body();
    assertThat(wrong).contains("Nothing was kept").contains("Say what is refused");
    assertThat(visitor.get("/customers/K2").body()).contains("PECR reg. 22");
  }

  @Test
  void thePageOfConsentsShowsPurposesWordingsAndTheLog() {
    said(
        "consent give K5 --purpose newsletter --channel web --language en --how form --evidence /club");
    Visitor visitor = Visitor.signedIn(shop);
    String page = visitor.get("/consent").body();
    assertThat(page)
        .contains("Newsletter")
        .contains(" yes, ", " taken back.")
        .contains("in a form")
        .doesNotContain("??");
    page =
        visitor
            .post(
                "/consent/wordings",
                page,
                Map.of("purpose", "newsletter", "language", "en", "text", "Yes, send it to me."))
            .body();
    assertThat(page).contains("Version 2 is what is agreed to").contains("Yes, send it to me.");
    page =
        visitor
            .post(
                "/consent/purposes",
                page,
                Map.of("name", "Bad name", "title", "Bad", "kind", "survey", "lasts", ""))
            .body();
    assertThat(page).contains("A name is small letters a to z");
    page =
        visitor
            .post(
                "/consent/purposes",
                page,
                Map.of(
                    "name", "club",
                    "title", "The club",
                    "kind", "marketing",
                    "lasts", "90",
                    "offered", "email"))
            .body();
    assertThat(page).contains("The club").contains("90 days");
    assertThat(visitor.get("/consent?edit=club").body())
        .contains("value=\"The club\"", "id=\"offered-email\" value=\"email\" checked");
    assertThat(visitor.get("/consent?q=K5").body()).contains("Newsletter");
    assertThat(visitor.get("/consent?purpose=newsletter&channel=web").body()).contains("K5");
    assertThat(visitor.get("/consent/export").body()).startsWith("customer,what,purpose");
    assertThat(visitor.get("/consent?before=nonsense").statusCode()).isEqualTo(200);
  }

  private static HttpResponse<String> unknown(HttpRequest.Builder request) throws IOException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Test
  void theAddressItselfConfirmsOnAPageThatAsksFirstAndLeavesATrace() throws IOException {
    String token =
        said("consent ask K12 --purpose newsletter --channel email --language da")
            .get("token")
            .asString();
    HttpRequest.Builder page =
        HttpRequest.newBuilder(URI.create(shop.address() + "/yes/" + token))
            .header("Accept-Language", "nb");
    HttpResponse<String> asked = unknown(page.GET());
    assertThat(asked.body())
        .contains("Ja, send mig nyhedsbrevet", "<button", "Nyhetsbrev")
        .doesNotContain("K12");
    assertThat(asked.headers().allValues("Set-Cookie")).isEmpty();
    assertThat(said("consent log --purpose newsletter").toString()).doesNotContain("\"K12\"");
    HttpResponse<String> confirmed = unknown(page.POST(HttpRequest.BodyPublishers.noBody()));
    assertThat(confirmed.statusCode()).isEqualTo(200);
    assertThat(confirmed.headers().allValues("Set-Cookie")).isEmpty();
    assertThat(consent("K12", "newsletter", "email").get("state").asString()).isEqualTo("given");
    JsonNode proof = said("customer K12").get("timeline").get(0).get("proof");
    assertThat(proof.get("how").asString()).isEqualTo("double-opt-in");
    assertThat(proof.get("evidence").asString()).contains("confirmed ", "ip ");
    for (HttpRequest.Builder again : List.of(page.copy().GET(), page.copy())) {
      assertThat(unknown(again).statusCode()).isEqualTo(404);
    }
  }

  @Test
  void aFileIsLookedAtBeforeAnythingIsKept() {
    String file =
        """
        customer;purpose;channel;what;at;wording;language
        K25;newsletter;email;given;2026-01-05;Yes please;en
        K25;newsletter;fax;given;2026-01-05;Yes please;en
        K2;hiking;email;given;2026-01-05;Yes please;en
        """;
    Visitor visitor = Visitor.signedIn(shop);
    HttpResponse<String> outlook =
        visitor.upload("/consent/files", visitor.get("/consent").body(), Map.of(), file);
    String path = outlook.uri().getPath();
    assertThat(path).startsWith("/consent/files/");
    assertThat(outlook.body())
        .contains("Nothing is kept yet", "K25", "Newsletter, E-mail", "Yes please")
        .contains("fax is no channel", ">fax</code>", "No purpose is called so", ">hiking</code>")
        .contains("Take the others in even so")
        .doesNotContain("??");
    assertThat(said("customer K25").get("consents").findValuesAsString("purpose"))
        .doesNotContain("newsletter");
    String still = visitor.post(path + "/take", outlook.body(), Map.of()).body();
    assertThat(still).contains("More than one row in five cannot be taken. Mend");
    String done = visitor.post(path + "/take", still, Map.of("rejects", "yes")).body();
    assertThat(done).contains("It is taken in").doesNotContain("??");
    assertThat(consent("K25", "newsletter", "email").get("state").asString()).isEqualTo("given");
    assertThat(visitor.get(path + "/rejects").body())
        .contains("3,channel,fax,", "4,purpose,hiking,");
    String known =
        visitor
            .upload("/consent/files", done, Map.of(), file.lines().limit(2).collect(joining("\n")))
            .body();
    assertThat(known).contains("Known already").contains("Choose another file");
    assertThat(visitor.post("/consent/files/nothing/take", known, Map.of()).statusCode())
        .isEqualTo(404);
    String wrong = visitor.upload("/consent/files", known, Map.of(), "a,b\nc,d\n").body();
    assertThat(wrong).contains("The file has no column for").contains("aria-invalid=\"true\"");
  }

  @Test
  void aWrongFormIsAnsweredAtItsFieldInTheReadersLanguage() {
    Visitor visitor = Visitor.signedIn(shop);
    String page = visitor.get("/consent").body();
    String wrong =
        visitor
            .post(
                "/consent/purposes?language=nb",
                page,
                Map.of("name", "Bad name", "title", "Klubben", "kind", "survey", "lasts", "7"))
            .body();
    assertThat(wrong).contains("value=\"Bad name\"", "value=\"Klubben\"");
    assertThat(wrong).contains("aria-describedby=\"name-error\"");
  }

  @Test
  void whoeverIsForgottenIsRefusedAtEveryDoor() throws IOException {
    said(
        "consent give K9 --purpose newsletter --channel email --language en --how call --evidence Liv");
    said("consent ask K9 --purpose surveys --channel email --language en");
    JsonNode told = said("forget K9 --certificate k9");
    assertThat(told.get("removed").get("manners").asLong()).isPositive();
    assertThat(Files.readString(folder.resolve("k9.json"))).contains("keyed hash", "as a refusal");
    assertThat(said("consent log --most 10000").findValuesAsString("customer"))
        .doesNotContain("K9");
    Files.writeString(
        folder.resolve("again.csv"),
        """
        customer,purpose,channel,at,wording
        K9,newsletter,email,2026-01-05,Yes
        """);
    JsonNode again = said("consent import again.csv --accept-rejects");
    assertThat(again.get("accepted").asLong()).isZero();
    assertThat(again.get("rejected").asLong()).isEqualTo(1);
    assertThat(shop.run("customer", "K9").status()).isEqualTo(2);
  }

  @Test
  void aComplaintIsOpenUntilItIsMended() {
    shop.json("note", "K11", "came broken", "--kind", "complained", "--about", "P1");
    assertThat(said("customer K11").get("complaint").get("mended").isNull()).isTrue();
    assertThat(Visitor.signedIn(shop).get("/customers/K11").body())
        .contains("Open since")
        .contains("came broken");
    shop.json("note", "K11", "a new one is on its way", "--kind", "mended");
    assertThat(said("customer K11").get("complaint").get("answer").asString())
        .isEqualTo("a new one is on its way");
  }
}
