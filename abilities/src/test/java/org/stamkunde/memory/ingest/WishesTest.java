package org.stamkunde.memory.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.Act.Objected.Scope;
import org.stamkunde.memory.Limit;
import org.stamkunde.memory.Proof;

class WishesTest {
  private final Post post = new Post();

  private Act heard(String event, String properties) {
    Result result = told(event, properties);
    assertThat(result.detail()).isNull();
    return post.memory.last().act();
  }

  private Result told(String event, String properties) {
    return post.track("{'userId':'u1','event':'%s','properties':%s}".formatted(event, properties));
  }

  @Test
  void aConsentComesWithItsProof() {
    assertThat(
            heard(
                "consented",
                """
                {'purpose':'offers','channel':'Email','wording':'Yes','version':3,'language':'nb',
                 'how':'form','evidence':'ip 4f','jurisdiction':'NO','sender':'outlet',
                 'expires':'2027-01-05T10:00:00Z'}
                """))
        .isEqualTo(
            new Act.Consented(
                "offers",
                "email",
                "Yes",
                new Proof(
                    "outlet",
                    3,
                    "nb",
                    "form",
                    "ip 4f",
                    "NO",
                    Instant.parse("2027-01-05T10:00:00Z"))));
    assertThat(heard("consented", "{'purpose':'offers','channel':'sms','wording':'Yes'}"))
        .isEqualTo(new Act.Consented("offers", "sms", "Yes"));
  }

  @Test
  void theProofMayStandInAnObjectAsTheTimelineShowsIt() {
    assertThat(
            heard(
                "consented",
                "{'purpose':'p','channel':'sms','wording':'Yes','proof':{'how':'call'}}"))
        .isEqualTo(
            new Act.Consented(
                "p", "sms", "Yes", new Proof(null, 0, null, "call", null, null, null)));
  }

  @Test
  void whatIsNotSaidIsTakenBackForAll() {
    assertThat(heard("withdrew", "{}")).isEqualTo(new Act.Withdrew("*", "*"));
    assertThat(heard("withdrew", "{'channel':'sms','how':'call'}"))
        .isEqualTo(new Act.Withdrew("*", "sms", "call"));
  }

  @Test
  void refusalsLimitsAndComplaintsAreHeard() {
    assertThat(heard("objected", "{'scope':'offer','what':'P7','reason':'has one'}"))
        .isEqualTo(new Act.Objected(Scope.OFFER, "P7", "has one", false));
    assertThat(heard("objected", "{'scope':'all','ended':true}"))
        .isEqualTo(new Act.Objected(Scope.ALL, null, null, true));
    assertThat(heard("limited", "{'contacts':2,'days':7,'relevance':0.5}"))
        .isEqualTo(new Act.Limited(new Limit(2, 7, .5, null)));
    assertThat(heard("complained", "{'text':'late','about':'O1'}"))
        .isEqualTo(new Act.Complained("late", "O1"));
    assertThat(heard("mended", "{'text':'sorry'}")).isEqualTo(new Act.Mended("sorry"));
    assertThat(heard("mended", "{'text':'sorry','about':'O1'}"))
        .isEqualTo(new Act.Mended("sorry", "O1"));
  }

  @Test
  void aWishThatCannotBeReadIsRefusedWithItsReason() {
    assertThat(told("consented", "{'purpose':'p','channel':'sms'}").detail()).contains("wording");
    assertThat(told("consented", "{'purpose':'p','channel':'fax','wording':'w'}").detail())
        .contains("letter");
    assertThat(told("objected", "{'scope':'offer'}").detail()).contains("what");
    assertThat(told("objected", "{'scope':'you'}").detail()).contains("topic");
    assertThat(told("objected", "{'scope':'all','ended':'yes'}").detail()).contains("true");
    assertThat(told("limited", "{'contacts':2}").detail()).contains("days");
    assertThat(told("limited", "{'contacts':1,'days':401}").detail()).contains("400");
    assertThat(told("limited", "{'relevance':60}").detail()).contains("between 0 and 1");
    assertThat(told("limited", "{'contacts':1.5,'days':7}").detail()).contains("whole");
    assertThat(told("limited", "{'pausedUntil':'soon'}").detail()).contains("ISO 8601");
  }

  @Test
  void aBrowsersWordOfAWishIsKeptAsAnEventAlone() {
    Result result =
        post.one(
            Post.BROWSER,
            "track",
            "{'anonymousId':'d','event':'objected','properties':{'scope':'all'}}");
    assertThat(result.detail()).contains("server key");
    assertThat(post.memory.last().act()).isInstanceOf(Act.Did.class);
  }
}
