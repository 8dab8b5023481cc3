package org.stamkunde.memory.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.Happening;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Line;
import org.stamkunde.memory.Trust;

class SegmentReadingTest {
  private final Post post = new Post();

  @Test
  void aCustomEventIsKeptWithItsProperties() {
    Result result =
        post.track(
            """
            {'messageId':'m1','userId':'u1','event':'Note added','timestamp':'2026-01-05T10:00:00Z',
             'properties':{'words':3,'price':12.50}}
            """);
    assertThat(result).isEqualTo(new Result("m1", Result.Status.ACCEPTED, null));
    Happening heard = post.memory.last();
    assertThat(heard.who()).isEqualTo(Identity.number("u1"));
    assertThat(heard.at()).isEqualTo(Instant.parse("2026-01-05T10:00:00Z"));
    assertThat(heard.source()).isEqualTo("k1");
    assertThat(heard.act()).isInstanceOf(Act.Did.class);
    assertThat(((Act.Did) heard.act()).properties()).contains("\"words\":3").contains("12.5");
  }

  @Test
  void aMessageToldAgainIsADuplicateAndAMissingIdIsGiven() {
    String event = "{'messageId':'m1','userId':'u1','event':'e'}";
    post.track(event);
    assertThat(post.track(event).status()).isEqualTo(Result.Status.DUPLICATE);
    assertThat(post.track("{'userId':'u1','event':'e'}").messageId()).hasSize(36);
  }

  @Test
  void allNamesComeStrongestFirst() {
    post.one(
        Post.SHOP,
        "identify",
        """
        {'anonymousId':'d-1','userId':77,'traits':{'email':'Jensen@Example.com','phone':'+47 400 00 123',
         'firstName':'Jens','lastName':'Jensen','address':{'city':'Aarhus','postalCode':'8000'}}}
        """);
    Happening heard = post.memory.last();
    assertThat(heard.who()).isEqualTo(Identity.number("77"));
    assertThat(heard.also())
        .containsExactly(
            Identity.email("jensen@example.com"),
            new Identity(Identity.Kind.PHONE, "+4740000123"),
            new Identity(Identity.Kind.DEVICE, "d-1"));
    Act.Described described = (Act.Described) heard.act();
    assertThat(described.profile().name()).isEqualTo("Jens Jensen");
    assertThat(described.profile().city()).isEqualTo("Aarhus");
  }

  @Test
  void aPhoneNumberIsOneNameHoweverItIsWritten() {
    for (String written :
        List.of(
            "'phone':'+47 400 00 123'",
            "'phone':'0047 40000123','address':{'country':'NO'}",
            "'phone':'400 00 123'",
            "'phone':'400 00 123','address':{'country':'no'}")) {
      post.one(Post.SHOP, "identify", "{'traits':{%s}}".formatted(written));
      assertThat(post.memory.last().who())
          .as(written)
          .isEqualTo(new Identity(Identity.Kind.PHONE, "+4740000123"));
    }
    assertThat(post.one(Post.SHOP, "identify", "{'traits':{'phone':'ask my wife'}}").detail())
        .contains("Nobody is named");
  }

  @Test
  void aBrowserNamesNobodyButItsDevice() {
    Result result =
        post.one(
            Post.BROWSER,
            "identify",
            "{'anonymousId':'thief','userId':'u1','traits':{'email':'a@example.com','name':'Mallory'}}");
    assertThat(result.refused()).isFalse();
    Happening heard = post.memory.last();
    assertThat(heard.who()).isEqualTo(new Identity(Identity.Kind.DEVICE, "thief"));
    assertThat(heard.also()).isEmpty();
    assertThat(heard.trust()).isEqualTo(Trust.BROWSER);
    assertThat(heard.act()).isInstanceOf(Act.Claimed.class);
    assertThat(post.one(Post.BROWSER, "track", "{'userId':'u1','event':'e'}").detail())
        .contains("anonymousId");
  }

  @Test
  void traitsThatTheShopsSchemaNamesAreFactsAndTheRestIsNamed() {
    String identify = "{'userId':'u1','traits':{'shoe':%s,'plan':'gold'}}";
    Result result = post.one(Post.SHOP, "identify", identify.formatted("43"));
    assertThat(result.detail()).contains("plan").doesNotContain("shoe");
    assertThat(post.memory.last().act())
        .isEqualTo(new Act.Told("shoe", "43", Act.Told.Basis.STATED, 1, null, null));
    assertThat(post.one(Post.SHOP, "identify", identify.formatted("'large'")).detail())
        .startsWith("shoe: no number.");
    int heard = post.memory.heard.size();
    post.one(Post.BROWSER, "identify", "{'anonymousId':'d','traits':{'shoe':43}}");
    assertThat(post.memory.heard).hasSize(heard + 1);
  }

  @Test
  void aPurchaseInEitherDialectIsAnOrderWithLines() {
    post.track(
        """
        {'userId':'u1','event':'Order Completed','properties':{'order_id':'1001','currency':'NOK',
         'products':[{'sku':'A1','name':'Sweater','price':899,'quantity':2}]}}
        """);
    Line line = bought().lines().getFirst();
    assertThat(line.product()).isEqualTo("A1");
    assertThat(line.amount()).isEqualByComparingTo(new BigDecimal("1798"));
    post.track(
        """
        {'userId':'u1','event':'purchase','properties':{'transaction_id':'1002','value':'12.50',
         'items':[{'item_id':'B1','item_name':'Socks','price':'12.50'}]}}
        """);
    assertThat(bought().order()).isEqualTo("1002");
    assertThat(bought().lines().getFirst().quantity()).isEqualByComparingTo(BigDecimal.ONE);
  }

  @Test
  void anOrderIsCountedOnceUnderWhicheverMessage() {
    String order =
        "{'messageId':'%s','userId':'u1','event':'purchase','properties':{'transaction_id':'7','items':[{'item_id':'B1','price':5}]}}";
    assertThat(post.track(order.formatted("m1")).status()).isEqualTo(Result.Status.ACCEPTED);
    assertThat(post.track(order.formatted("m2")))
        .isEqualTo(new Result("m2", Result.Status.DUPLICATE, null));
  }

  @Test
  void anOrderWithoutItsNumberOrWithNonsenseInItIsRefused() {
    String order =
        "{'userId':'u1','event':'purchase','properties':{'transaction_id':'%s','value':%s,'currency':'%s','items':[{'item_id':'B1','price':%s}]}}";
    assertThat(post.track(order.formatted("", 5, "NOK", 5)).detail()).contains("transaction_id");
    assertThat(post.track(order.formatted("1", "'much'", "NOK", 5)).detail()).contains("value");
    assertThat(post.track(order.formatted("1", 5, "USD", 5)).detail()).contains("NOK");
    assertThat(post.track(order.formatted("1", 5, "NOK", "1e300")).detail()).contains("digits");
    assertThat(post.track(order.formatted("1", 5, "NOK", "-5")).detail()).contains("below zero");
    assertThat(post.memory.heard).isEmpty();
  }

  @Test
  void aPurchaseThatABrowserTellsOfIsNotCounted() {
    Result result =
        post.one(
            Post.BROWSER,
            "track",
            "{'anonymousId':'d','event':'purchase','properties':{'transaction_id':'7','items':[{'item_id':'B1','price':5}]}}");
    assertThat(result.status()).isEqualTo(Result.Status.ACCEPTED);
    assertThat(result.detail()).contains("server key");
    assertThat(post.memory.last().act()).isInstanceOf(Act.Did.class);
  }

  @Test
  void aRefundWithoutProductsIsOfAllThatIsKept() {
    String refund =
        "{'messageId':'r%d','userId':'u1','event':'refund','properties':{'transaction_id':'7'}}";
    assertThat(post.track(refund.formatted(1)).detail()).contains("Nothing of this order");
    post.track(
        "{'userId':'u1','event':'purchase','properties':{'transaction_id':'7','items':[{'item_id':'B1','price':5,'quantity':3}]}}");
    assertThat(post.track(refund.formatted(2)).status()).isEqualTo(Result.Status.ACCEPTED);
    assertThat(bought().lines().getFirst().quantity()).isEqualByComparingTo("-3");
    assertThat(post.track(refund.formatted(3)).refused()).isTrue();
  }

  @Test
  void looksAndVisitsAreActsOfTheirOwn() {
    post.track("{'userId':'u1','event':'view_item','properties':{'items':[{'item_id':'B1'}]}}");
    assertThat(post.memory.last().act()).isEqualTo(new Act.Saw("B1", null));
    post.one(
        Post.SHOP,
        "page",
        "{'userId':'u1','properties':{'url':'https://shop.example/wool?token=secret','title':'Wool'}}");
    assertThat(post.memory.last().act()).isEqualTo(new Act.Visited("/wool", "Wool"));
    post.one(Post.SHOP, "screen", "{'userId':'u1','name':'Basket'}");
    assertThat(post.memory.last().act()).isEqualTo(new Act.Visited("Basket", null));
  }

  @Test
  void aGroupIsACompanyAndAnAliasANameMore() {
    post.one(Post.SHOP, "group", "{'userId':'u1','groupId':'c9','traits':{'role':'buyer'}}");
    assertThat(post.memory.last().act())
        .isEqualTo(new Act.Related(Act.Related.Relation.COMPANY, "c9", "buyer", false));
    post.one(Post.SHOP, "alias", "{'userId':'u1','previousId':'d-5'}");
    assertThat(post.memory.last().also())
        .containsExactly(new Identity(Identity.Kind.DEVICE, "d-5"));
    assertThat(
            post.one(Post.BROWSER, "alias", "{'userId':'u','previousId':'x','anonymousId':'d'}")
                .refused())
        .isTrue();
  }

  @Test
  void theAnswerOfAConsentDialogIsKept() {
    post.one(
        Post.BROWSER,
        "track",
        "{'anonymousId':'d','event':'Segment Consent Preference Updated','context':{'consent':{'categoryPreferences':{'Analytics':true,'Ads':false}}}}");
    assertThat(post.memory.heard)
        .extracting(Happening::act)
        .contains(new Act.Withdrew("Ads", "web"))
        .hasAtLeastOneElementOfType(Act.Consented.class);
  }

  @Test
  void aBrowsersWrongClockIsSetRight() {
    post.one(
        Post.BROWSER,
        "track",
        "{'anonymousId':'d','event':'e','timestamp':'2025-01-10T11:59:00Z','sentAt':'2025-01-10T12:00:00Z'}");
    assertThat(post.memory.last().at()).isEqualTo(Instant.parse("2026-01-10T11:59:00Z"));
  }

  @Test
  void everyRefusalSaysWhatIsWrongAndNothingThatWasSent() {
    assertThat(post.track("{'event':'e'}").detail()).contains("Nobody is named");
    assertThat(post.track("{'userId':'u'}").detail()).contains("event is missing");
    assertThat(post.track("{'userId':true,'event':'e'}").detail()).contains("userId must be text");
    assertThat(post.track("{'userId':'u','event':'e','timestamp':'yesterday'}").detail())
        .contains("ISO 8601")
        .doesNotContain("yesterday");
    assertThat(post.track("{'userId':'u','event':'e','timestamp':'2027-01-05T10:00:00Z'}").detail())
        .contains("tomorrow");
    assertThat(post.track("{'userId':'email:x@y','event':'e'}").detail()).contains("email:");
    assertThat(post.track("{'userId':'u\\u0000','event':'e'}").detail()).contains("NUL");
    assertThat(post.track("{'userId':'\\ud800','event':'e'}").detail()).contains("surrogate");
    assertThat(post.track("{'userId':'u','event':'e','properties':[]}").detail())
        .contains("properties must be an object");
    assertThat(post.track("{'userId':'%s','event':'e'}".formatted("x".repeat(300))).detail())
        .contains("300 characters");
    assertThat(post.memory.heard).isEmpty();
  }

  private Act.Bought bought() {
    return (Act.Bought) post.memory.last().act();
  }

  @Test
  void whatHasNoPlaceInMemoryIsNamedInTheAnswer() {
    assertThat(
            post.one(
                    Post.SHOP,
                    "group",
                    "{'userId':'u1','groupId':'c9','traits':{'role':'buyer','employees':12}}")
                .detail())
        .contains("Not kept", "employees")
        .doesNotContain("role");
    assertThat(
            post.one(
                    Post.SHOP,
                    "page",
                    "{'userId':'u1','properties':{'path':'/a','referrer':'/b','variant':'B'}}")
                .detail())
        .contains("variant")
        .doesNotContain("referrer");
  }
}
