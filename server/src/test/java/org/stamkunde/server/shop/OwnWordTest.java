package org.stamkunde.server.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stamkunde.manners.Channel;
import org.stamkunde.manners.Links;
import org.stamkunde.manners.MessageClass;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.Entry;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Limit;
import org.stamkunde.memory.Line;
import org.stamkunde.memory.Memory;
import org.stamkunde.memory.Proof;
import org.stamkunde.memory.Remembered;
import org.stamkunde.server.line.OpenShop;

/// What the own pages say is so: what customers take away is gone, what they are told of counts,
/// and who acts through a link of others is told apart.
class OwnWordTest {
  private static final Instant NOW = Instant.now();
  @TempDir static Path folder;
  private static OpenShop shop;
  private static Guest guest;

  @BeforeAll
  static void open() throws IOException {
    shop = OpenShop.in(folder);
    SmallShop.write(folder.resolve("orders.csv"), 60, LocalDate.of(2025, 5, 1));
    shop.json("import", "orders", "orders.csv", "--currency", "NOK");
    guest = new Guest(shop);
  }

  @AfterAll
  static void close() {
    shop.close();
  }

  private static Instant daysAgo(int days) {
    return NOW.minus(Duration.ofDays(days));
  }

  private static String seen(String page, String language) {
    return guest.get(page + "?language=" + language).body();
  }

  @Test
  void aLetterThatWasPassedOnLoosensNothing() {
    guest.told("K28", NOW, new Act.Limited(Limit.contacts(1, 30)));
    Instant until = NOW.plus(Duration.ofDays(200));
    guest.told("K28", NOW, new Act.Limited(Limit.pause(until)));
    Limit stands = guest.customer("K28").stance().limit();
    String letter =
        shop.door(Links.class)
            .unsubscribe("K28", "marketing", Channel.EMAIL, null)
            .page()
            .getPath();
    String saved = "";
    for (String often : List.of("any", "9999/1", "1/7", "2/30", "")) {
      for (String pause : List.of("0", "30", "1", "")) {
        Map<String, String> wish = Map.of("often", often, "pause", pause);
        saved = guest.post(letter + "/less", wish).body();
        assertThat(guest.customer("K28").stance().limit()).as(often + pause).isEqualTo(stands);
      }
    }
    Map<String, String> less = Map.of("often", "0/30", "pause", "365");
    assertThat(guest.post(letter + "/less", less).body()).isEqualTo(saved);
    assertThat(guest.customer("K28").stance().limit().contacts()).isZero();
    assertThat(guest.customer("K28").stance().limit().pausedUntil()).isAfter(until);
  }

  @Test
  void anEmptiedFieldIsDeleted() {
    Remembered known = guest.customer("K30");
    String phone = String.valueOf(known.profile().phone());
    String name = String.valueOf(known.profile().name());
    String page = guest.page("K30");
    assertThat(seen(page, "en")).contains(phone, name, known.profile().email());
    guest.post(page + "/profile", Map.of("name", name, "phone", " ", "city", "Bergen"));
    assertThat(guest.customer("K30").profile().phone()).isNull();
    assertThat(guest.customer("K30").profile().name()).isEqualTo(name);
    assertThat(seen(page, "en")).doesNotContain(phone);
    assertThat(guest.get(page + "/export?as=json").body()).doesNotContain(phone);
    assertThat(shop.json("rebuild", "memory").get("differences").asLong()).isZero();
    guest.post(page + "/profile", Map.of("name", "", "address", "Storgata 1"));
    assertThat(guest.customer("K30").profile().name()).isNull();
    assertThat(guest.customer("K30").profile().address()).isEqualTo("Storgata 1");
  }

  @Test
  void whatWasSaidIsTakenBackAndTheHistoryKeepsBoth() {
    shop.json("note", "K32", "Walks in winter", "--kind", "preference");
    shop.json("note", "K32", "Has two dogs");
    String page = guest.page("K32");
    String body = seen(page, "en");
    assertThat(body).contains("You like: Walks in winter", "Has two dogs", "Take back");
    String first = body.replaceAll("(?s).*?(/my/page/[^\"]*/said/[^\"]*/unsay).*", "$1");
    guest.post(first, Map.of());
    guest.post(first, Map.of());
    assertThat(guest.customer("K32").statements()).hasSize(1);
    List<Entry> timeline = shop.door(Memory.class).timeline(Identity.parse("K32"));
    assertThat(timeline).extracting(Entry::kind).containsOnlyOnce("unsaid");
    assertThat(timeline.getFirst().source()).isEqualTo("own-page");
    assertThat(shop.json("rebuild", "memory").get("differences").asLong()).isZero();
    assertThat(shop.json("customer", "K32").get("timeline").toString()).contains("Walks in winter");
  }

  @Test
  void everyProductAndEveryNameIsShown() {
    for (int n = 0; n < 45; n++) {
      Line line =
          new Line(
              "S" + n, "Lamp " + n + ".", java.math.BigDecimal.ONE, java.math.BigDecimal.TEN, null);
      guest.told("K34", daysAgo(n), new Act.Bought("L" + n, List.of(line), false));
    }
    String body = seen(guest.page("K34"), "en");
    assertThat(body).contains("Lamp 0.", "Lamp 44.", "You are known here by:");
    for (Identity name : shop.door(Memory.class).identities(Identity.parse("K34"))) {
      assertThat(body).contains(name.value());
    }
  }

  private static void contacted(String id, int days, MessageClass kind, int state) {
    shop.door(JdbcClient.class)
        .sql(
            """
            insert into manners_contact (id, record, at, until, state, channel, kind, purpose, topic)
            values (nextval('manners_contact_number'), ?, ?, ?, ?, ?, ?, 'marketing', ?)
            """)
        .params(
            guest.customer(id).record(),
            java.sql.Timestamp.from(daysAgo(days)),
            java.sql.Timestamp.from(NOW.plusSeconds(600)),
            state,
            Channel.EMAIL.ordinal(),
            kind.ordinal(),
            "day" + days)
        .update();
  }

  @Test
  void figuresCountAsTheLedgerCounts() {
    guest.told("K36", daysAgo(200), new Act.Limited(Limit.contacts(60, 90)));
    for (int n = 0; n < 30; n++) {
      contacted("K36", 1 + n, MessageClass.MARKETING, 1);
      contacted("K36", 1 + n, MessageClass.TRANSACTIONAL, 1);
    }
    contacted("K36", 0, MessageClass.SURVEY, 0);
    contacted("K36", 120, MessageClass.MARKETING, 1);
    contacted("K36", 3, MessageClass.MARKETING, 2);
    String body = seen(guest.page("K36"), "en");
    assertThat(body).contains("31 used", "It was number 30 of the 60 that you allow in 90 days");
    assertThat(body).doesNotContain("number 31 of", "number 60 of");
  }

  @Test
  void whatHeldWhenItWasSentIsTheReason() {
    guest.told("K38", daysAgo(90), new Act.Consented("marketing", "email", "yes"));
    guest.told("K38", daysAgo(50), new Act.Withdrew("marketing", "email"));
    guest.told("K38", daysAgo(10), new Act.Consented("marketing", "email", "yes"));
    for (int days : List.of(70, 30, 5)) {
      contacted("K38", days, MessageClass.MARKETING, 1);
    }
    String body = seen(guest.page("K38"), "en");
    List<String> reasons = List.of(body.split("class=\"sk-why\""));
    assertThat(reasons).hasSize(4);
    assertThat(reasons.get(1)).contains("day5", "You said yes");
    assertThat(reasons.get(2)).contains("day30", "It was sent for").doesNotContain("You said yes");
    assertThat(reasons.get(3)).contains("day70", "You said yes");
  }

  @Test
  void aConsentThatEndedSaysSoAndAChannelIsNotEverything() {
    Proof ended = new Proof(null, 1, "en", "form", null, null, daysAgo(3));
    guest.told("K40", daysAgo(30), new Act.Consented("marketing", "sms", "yes", ended));
    guest.told("K40", daysAgo(2), new Act.Withdrew("*", "email"));
    String agreed =
        seen(guest.page("K40"), "en").replaceAll("(?s).*id=\"agreed\"(.*?)</section>.*", "$1");
    assertThat(agreed).contains("It ended on", "Everything, by e-mail");
    assertThat(agreed).doesNotContain("Yes, since", ">Everything<");
  }

  @Test
  void theFileAndWhatIsWrongSpeakTheReadersLanguage() {
    shop.json("fact", "define", "height", "--type", "measure", "--unit", "cm");
    shop.json("fact", "tell", "K42", "height", "180");
    String page = guest.page("K42");
    String file = guest.get(page + "/export?as=html&language=nb").body();
    assertThat(file)
        .contains("lang=\"nb\"", "Alt som er kjent", "Alt som har hendt", "Navn og adresser")
        .doesNotContain("<dt>timeline", "<dt>identities", "All that is known");
    assertThat(guest.get(page + "/export?as=html&language=da").body())
        .contains("lang=\"da\"", "Alt, hvad der vides");
    Map<String, String> wrong = Map.of("value", "tall", "language", "nb");
    assertThat(guest.post(page + "/facts/height/correct", wrong).body())
        .contains("Dette er ikke et mål.")
        .doesNotContain("This is not a measure");
  }

  @Test
  void aLinkThatWasHandedOverIsNotedAndActsThroughItAreToldApart() {
    Visitor owner = Visitor.signedIn(shop);
    String console = owner.get("/customers/K44").body();
    assertThat(owner.post("/customers/K44/link", console, Map.of()).statusCode()).isEqualTo(400);
    Map<String, String> reason = Map.of("reason", "came to the counter without a phone");
    String shown = owner.post("/customers/K44/link", console, reason).body();
    String page = guest.opened(shown.replaceAll("(?s).*(/my/open/[A-Za-z0-9_-]+).*", "$1"));
    assertThat(seen(page, "en"))
        .contains("This page was opened through a link that our staff handed over.");
    guest.post(page + "/limits", Map.of("often", "1/30"));
    guest.post(page + "/profile", Map.of("city", "Voss"));
    List<Entry> timeline = shop.door(Memory.class).timeline(Identity.parse("K44"));
    assertThat(timeline)
        .filteredOn(entry -> List.of("limited", "described").contains(entry.kind()))
        .filteredOn(entry -> entry.at().isAfter(NOW))
        .extracting(Entry::source)
        .containsExactly("own-page-handed", "own-page-handed");
    assertThat(timeline)
        .filteredOn(entry -> entry.kind().equals("handed"))
        .singleElement()
        .satisfies(entry -> {
          assertThat(entry.source()).isEqualTo("console");
          assertThat(entry.acts())
              .containsExactly(
                  new Act.Handed(shop.owner().user(), "came to the counter without a phone"));
        });
    assertThat(owner.get("/customers/K44").body()).contains("came to the counter without a phone");
  }
}
