package org.stamkunde.memory.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.Happening;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Merges;
import org.stamkunde.memory.Profile;
import org.stamkunde.memory.Trust;
import org.stamkunde.memory.facts.FactReading;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a browser may say with the shop's signature, and what not even then.
class ProvenVisitorTest {
  private static final Instant NOW = Instant.parse("2026-01-05T10:00:00Z");
  private static final String SECRET = "kWqC0b3nVb0sYdHnJ8mE5gTt2uXr7LpQaZi4oRfUy6c";
  private static final Sender BROWSER = new Sender("b1", Trust.BROWSER);
  private static final Identity DEVICE = new Identity(Identity.Kind.DEVICE, "d1");

  @Test
  void aGoodTokenNamesTheCustomerAndJoinsTheDevice() {
    Happening seen =
        first(read(BROWSER, track("Product Viewed", "{\"product_id\":\"P3\"}", token("K7"))));
    assertThat(seen.who()).isEqualTo(Identity.number("K7"));
    assertThat(seen.also()).containsExactly(DEVICE);
    assertThat(seen.trust()).isEqualTo(Trust.SHOP);
  }

  @Test
  void withoutATokenOnlyTheDeviceIsNamed() {
    Happening claim =
        first(read(BROWSER, identify("K7", "{\"email\":\"victim@example.com\"}", null)));
    assertThat(claim.who()).isEqualTo(DEVICE);
    assertThat(claim.also()).isEmpty();
    assertThat(claim.trust()).isEqualTo(Trust.BROWSER);
    assertThat(claim.act()).isInstanceOf(Act.Claimed.class);
  }

  @Test
  void aProvenVisitorDescribesHimselfButNotWhereHeIsReached() {
    Reading.Understood read =
        understood(
            read(
                BROWSER,
                identify(
                    "K7",
                    "{\"name\":\"Liv\",\"email\":\"victim@example.com\",\"phone\":\"+4740000001\"}",
                    token("K7"))));
    assertThat(read.happenings()).hasSize(2);
    Profile described = ((Act.Described) read.happenings().get(0).act()).profile();
    assertThat(described.name()).isEqualTo("Liv");
    assertThat(described.email()).isNull();
    assertThat(described.phone()).isNull();
    Profile claimed = ((Act.Claimed) read.happenings().get(1).act()).profile();
    assertThat(claimed.email()).isEqualTo("victim@example.com");
    assertThat(read.happenings())
        .allMatch(one -> one.also().equals(List.of(DEVICE)))
        .extracting(Happening::messageId)
        .doesNotHaveDuplicates();
  }

  @Test
  void anotherNumberThanTheTokensIsRefused() {
    assertThat(why(read(BROWSER, identify("K8", "{}", token("K7"))))).contains("userId");
  }

  @Test
  void aTokenThatProvesNothingRefusesItsEvent() {
    assertThat(
            why(read(BROWSER, track("Looked", "{}", SignedToken.sign("K7", NOW, bytes(SECRET))))))
        .contains("expired");
    assertThat(why(read(BROWSER, track("Looked", "{}", token("K7").replaceFirst("Szc", "Szg")))))
        .contains("signature");
    assertThat(why(read(BROWSER, track("Looked", "{}", "null")))).contains("form");
    assertThat(why(read(BROWSER, track("Looked", "{}", "x".repeat(5_000))))).contains("token");
  }

  @Test
  void aTokenOfAnotherKeyIsRefused() {
    assertThat(why(read(new Sender("b2", Trust.BROWSER), track("Looked", "{}", token("K7")))))
        .contains("not of this key");
    assertThat(why(read(new Sender("revoked", Trust.BROWSER), track("Looked", "{}", token("K7")))))
        .contains("no signing secret");
  }

  @Test
  void aSignedNumberThatLooksLikeAnAddressIsRefused() {
    assertThat(why(read(BROWSER, track("Looked", "{}", token("email:victim@example.com")))))
        .contains("customer number");
  }

  @Test
  void aTokenThatIsNoTextIsRefused() {
    JsonNode event = track("Looked", "{}", "x");
    ((tools.jackson.databind.node.ObjectNode) event).putObject("token").put("alg", "none");
    assertThat(why(read(BROWSER, event))).contains("token must be text");
  }

  @Test
  void aTokenProvesNeitherAPurchaseNorACompanyNorAnAlias() {
    String order =
        "{\"order_id\":\"o1\",\"products\":[{\"product_id\":\"P3\",\"price\":9999,\"quantity\":1}]}";
    assertThat(first(read(BROWSER, track("Order Completed", order, token("K7")))).act())
        .isInstanceOf(Act.Did.class);
    JsonNode group =
        json(
            "{\"type\":\"group\",\"anonymousId\":\"d1\",\"groupId\":\"C1\",\"token\":\"%s\"}"
                .formatted(token("K7")));
    assertThat(first(read(BROWSER, group)).act()).isInstanceOf(Act.Did.class);
    JsonNode alias =
        json(
            "{\"type\":\"alias\",\"userId\":\"K7\",\"previousId\":\"K8\",\"token\":\"%s\"}"
                .formatted(token("K7")));
    assertThat(why(read(BROWSER, alias))).contains("server key");
  }

  @Test
  void noActKeepsTheToken() {
    String token = token("K7");
    for (String type : List.of("group", "track", "page", "screen", "identify")) {
      JsonNode event =
          json(
              "{\"type\":\"%s\",\"anonymousId\":\"d1\",\"groupId\":\"C1\",\"event\":\"e\",\"name\":\"n\",\"token\":\"%s\"}"
                  .formatted(type, token));
      assertThat(understood(read(BROWSER, event)).toString()).doesNotContain(token);
    }
  }

  @Test
  void aServersWordNeedsNoToken() {
    Sender server = new Sender("s1", Trust.SHOP);
    Happening told =
        first(read(server, identify("K8", "{\"email\":\"k8@example.com\"}", token("K7"))));
    assertThat(told.who()).isEqualTo(Identity.number("K8"));
    assertThat(told.act()).isInstanceOf(Act.Described.class);
  }

  private static Reading read(Sender sender, JsonNode event) {
    StaticListableBeanFactory beans = new StaticListableBeanFactory();
    SigningSecrets secrets =
        key ->
            switch (key) {
              case "b1" -> Optional.of(SECRET);
              case "b2" -> Optional.of("another-secret-that-is-long-enough-to-be-one");
              default -> Optional.empty();
            };
    beans.addBean("secrets", secrets);
    Setting setting =
        new Setting(
            null,
            null,
            beans.getBeanProvider(Merges.class),
            beans.getBeanProvider(SigningSecrets.class),
            beans.getBeanProvider(FactReading.class));
    return new SegmentReading(sender, Moments.of(sender, NOW, null), setting)
        .read(event, null, new Vetting(true));
  }

  private static String token(String customer) {
    return SignedToken.sign(customer, NOW.plus(Duration.ofHours(1)), bytes(SECRET));
  }

  private static JsonNode track(String name, String properties, @Nullable String token) {
    return json(
        "{\"type\":\"track\",\"messageId\":\"m\",\"anonymousId\":\"d1\",\"event\":\"%s\",\"properties\":%s,\"token\":%s}"
            .formatted(name, properties, quoted(token)));
  }

  private static JsonNode identify(String user, String traits, @Nullable String token) {
    return json(
        "{\"type\":\"identify\",\"messageId\":\"m\",\"anonymousId\":\"d1\",\"userId\":\"%s\",\"traits\":%s,\"token\":%s}"
            .formatted(user, traits, quoted(token)));
  }

  private static String quoted(@Nullable String text) {
    return text == null ? "null" : '"' + text + '"';
  }

  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text);
  }

  private static byte[] bytes(String secret) {
    return secret.getBytes(StandardCharsets.US_ASCII);
  }

  private static Reading.Understood understood(Reading reading) {
    return (Reading.Understood) reading;
  }

  private static Happening first(Reading reading) {
    return understood(reading).happenings().getFirst();
  }

  private static String why(Reading reading) {
    return ((Reading.Refused) reading).why();
  }
}
