package org.stamkunde.memory.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.Busy;
import org.stamkunde.memory.Identity;

class ReceivingTest {
  private final Post post = new Post();

  @Test
  void eachEventOfABatchIsAnsweredForItselfInOrder() {
    List<Result> results =
        post.batch(
            """
            {'sentAt':'2026-01-10T12:00:00Z','batch':[
             {'type':'track','messageId':'b0','userId':'u','event':'ok'},
             {'type':'track','messageId':'b1','event':'nobody'},
             {'type':'nonsense','messageId':'b2','userId':'u'},
             {'type':'track','messageId':'b0','userId':'u','event':'ok'},
             17],'writeKey':'x'}
            """);
    assertThat(results)
        .extracting(Result::status)
        .containsExactly(
            Result.Status.ACCEPTED,
            Result.Status.REFUSED,
            Result.Status.REFUSED,
            Result.Status.DUPLICATE,
            Result.Status.REFUSED);
    assertThat(results).filteredOn(Result::refused).noneMatch(one -> one.detail() == null);
    assertThat(results).extracting(Result::messageId).containsExactly("b0", "b1", "b2", "b0", null);
    assertThat(post.arrivals.latest()).hasSize(5);
    assertThat(post.arrivals.latest().getLast().read()).hasSize(1);
  }

  @Test
  void whatIsNoSetOfEventsIsRefusedAsAWhole() {
    for (String body :
        List.of("", "[]", "{}", "{'batch':{}}", "{'batch':[}", "{'batch':[]} x", "17", "\u0000")) {
      assertThatThrownBy(() -> post.batch(body)).as(body).isInstanceOf(Unreadable.class);
    }
    assertThatThrownBy(() -> post.batch("[".repeat(20_000))).isInstanceOf(Unreadable.class);
    assertThatThrownBy(() -> post.batch("{'batch':" + "[".repeat(20_000)))
        .hasMessageContaining("nested");
    assertThatThrownBy(() -> post.batch("{'batch':[],\n'x':secret}"))
        .hasMessageContaining("line 2")
        .hasMessageNotContaining("secret");
    assertThat(post.batch("{'batch':[]}")).isEmpty();
  }

  @Test
  void largeEventsAndBatchesAreRefused() {
    String large = "{'type':'track','userId':'u','event':'%s'}".formatted("x".repeat(40_000));
    assertThatThrownBy(() -> post.track(large))
        .isInstanceOfSatisfying(Unreadable.class, e -> assertThat(e.tooLarge()).isTrue());
    List<Result> results =
        post.batch("{'batch':[%s,{'type':'track','userId':'u','event':'e'}]}".formatted(large));
    assertThat(results).extracting(Result::refused).containsExactly(true, false);
    assertThatThrownBy(() -> post.batch("{'x':'" + "x".repeat(500 * 1024) + "'}"))
        .isInstanceOfSatisfying(Unreadable.class, e -> assertThat(e.tooLarge()).isTrue());
  }

  @Test
  void deepNestingIsRefusedForTheEventAlone() {
    String deep = "{'a':".repeat(60) + "1" + "}".repeat(60);
    List<Result> results =
        post.batch(
            "{'batch':[{'type':'track','userId':'u','event':'e','properties':%s},{'type':'track','userId':'u','event':'e'}]}"
                .formatted(deep));
    assertThat(results).extracting(Result::refused).containsExactly(true, false);
  }

  @Test
  void badUtf8IsRefused() {
    byte[] cut = "{\"userId\":\"u\",\"event\":\"x\"}".getBytes(StandardCharsets.UTF_8);
    cut[cut.length - 3] = (byte) 0xC3;
    assertThatThrownBy(() -> post.receiving.one(Post.SHOP, "track", cut))
        .isInstanceOf(Unreadable.class);
    byte[] lone = "{\"userId\":\"u\",\"event\":\"xxx\"}".getBytes(StandardCharsets.UTF_8);
    lone[lone.length - 5] = (byte) 0xED;
    lone[lone.length - 4] = (byte) 0xA0;
    lone[lone.length - 3] = (byte) 0x80;
    assertThatThrownBy(() -> post.receiving.one(Post.SHOP, "track", lone))
        .isInstanceOf(Unreadable.class);
  }

  @Test
  void anotherEncodingHidesNoSignThatCannotBeKept() {
    byte[] hidden = "{\"userId\":\"u\\u0000\",\"event\":\"e\"}".getBytes(StandardCharsets.UTF_16BE);
    assertThat(post.receiving.one(Post.SHOP, "track", hidden).detail()).contains("NUL");
    byte[] plain = "{\"userId\":\"u\",\"event\":\"e\"}".getBytes(StandardCharsets.UTF_16BE);
    assertThat(post.receiving.one(Post.SHOP, "track", plain).refused()).isFalse();
  }

  @Test
  void aCloudEventMayCarryItsAttributesBesideItsData() {
    Map<String, String> attributes =
        Map.of(
            "specversion",
            "1.0",
            "id",
            "b1",
            "source",
            "/shop",
            "type",
            "no.shop.called",
            "subject",
            "u9");
    assertThat(post.receiving.cloudEvent(Post.SHOP, attributes, Post.bytes("{'n':1}")).status())
        .isEqualTo(Result.Status.ACCEPTED);
    assertThat(post.memory.last().act()).isEqualTo(new Act.Did("no.shop.called", "{\"n\":1}"));
    assertThat(post.receiving.cloudEvent(Post.SHOP, attributes, new byte[0]).status())
        .isEqualTo(Result.Status.DUPLICATE);
    assertThat(post.receiving.cloudEvent(Post.SHOP, Map.of("id", "\0"), new byte[0]).refused())
        .isTrue();
  }

  @Test
  void whereMemoryIsBusyTheSenderHearsIt() {
    post.memory.busy = true;
    assertThatThrownBy(() -> post.track("{'userId':'u','event':'e'}")).isInstanceOf(Busy.class);
  }

  @Test
  void aCloudEventSpeaksOfItsSubject() {
    String event =
        "{'specversion':'1.0','id':'1','source':'/checkout','type':'%s','subject':'%s','data':%s}";
    assertThat(
            post.cloud(event.formatted("no.shop.called", "email:Jens@Example.com", "{'n':1}"))
                .status())
        .isEqualTo(Result.Status.ACCEPTED);
    assertThat(post.memory.last().who()).isEqualTo(Identity.email("jens@example.com"));
    assertThat(post.memory.last().source()).isEqualTo("/checkout");
    assertThat(post.memory.last().act()).isEqualTo(new Act.Did("no.shop.called", "{\"n\":1}"));
    assertThat(post.cloud(event.formatted("e", "u", "7")).status())
        .isEqualTo(Result.Status.DUPLICATE);
    assertThat(
            post.cloud("{'specversion':'0.3','id':'1','source':'s','type':'t','subject':'u'}")
                .detail())
        .contains("specversion");
    assertThat(post.cloud("{'specversion':'1.0','id':'1','source':'s','type':'t'}").detail())
        .contains("subject");
  }
}
