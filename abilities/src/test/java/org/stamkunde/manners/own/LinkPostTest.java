package org.stamkunde.manners.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.stamkunde.manners.Answer;
import org.stamkunde.manners.Channel;
import org.stamkunde.manners.MessageClass;
import org.stamkunde.manners.Permit;
import org.stamkunde.manners.Permits;
import org.stamkunde.manners.TestPermits;
import org.stamkunde.manners.Wish;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.Happening;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Profile;
import org.stamkunde.memory.Remembered;
import org.stamkunde.memory.TestDatabase;
import org.stamkunde.memory.TestMemory;
import org.stamkunde.memory.ingest.SigningSecrets;

class LinkPostTest {
  private static final Instant NOW = Instant.parse("2026-05-14T09:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  @TempDir private Path home;
  private final List<Wish> wishes = new ArrayList<>();
  private final List<Post.Letter> sent = new ArrayList<>();
  private TestDatabase database;
  private TestMemory room;

  @BeforeEach
  void open() {
    database = TestDatabase.open("memory", "manners");
    room = new TestMemory(database, NOW, home);
    Profile liv =
        new Profile("Liv Nystad", null, null, null, null, null, null, null, null, "Norway");
    room.memory.remember(
        new Happening(Identity.parse("K1"), NOW, "test", "1", new Act.Described(liv)));
  }

  @AfterEach
  void close() {
    room.close();
    database.close();
  }

  private LinkPost post(Permits permits) {
    StaticListableBeanFactory beans = new StaticListableBeanFactory();
    beans.addBean("address", (Address) path -> URI.create("https://my.example" + path));
    Doorkeeper doorkeeper =
        new Doorkeeper(
            home,
            new UsedLinks(database.template()),
            room.memory,
            beans.getBeanProvider(SigningSecrets.class),
            new Doorkeeper.Surroundings(CLOCK, beans.getBeanProvider(Address.class)));
    return new LinkPost(doorkeeper, new Said(), new Kept(sent), permits, CLOCK);
  }

  private record Said() implements Letters {
    @Override
    public Worded freshLink(Permit permit, String language, URI link) {
      return new Worded(language, permit.customer() + " " + link);
    }
  }

  private record Kept(List<Post.Letter> sent) implements Post {
    @Override
    public boolean ready() {
      return true;
    }

    @Override
    public void send(Letter letter) {
      sent.add(letter);
    }
  }

  private Remembered liv() {
    return room.memory.of(Identity.parse("K1")).orElseThrow();
  }

  private Permits permits(Answer answer) {
    return TestPermits.deciding(wish -> {
      wishes.add(wish);
      return answer;
    });
  }

  @Test
  void aLinkIsSentByLeaveAsSomethingThatWasAskedFor() {
    LinkPost post = post(permits(TestPermits.allowed(NOW)));
    assertThat(post.send(liv(), "liv@example.com", "nb")).isTrue();
    assertThat(sent).hasSize(1);
    assertThat(sent.getFirst().to()).isEqualTo("liv@example.com");
    assertThat(sent.getFirst().text()).startsWith("K1 https://my.example/my/open/");
    assertThat(wishes).hasSize(1);
    Wish wish = wishes.getFirst();
    assertThat(wish.kind()).isEqualTo(MessageClass.REQUESTED);
    assertThat(wish.channel()).isEqualTo(Channel.EMAIL);
    assertThat(wish.customer()).isEqualTo("K1");
    assertThat(wish.purpose()).isEqualTo("own-page");
    assertThat(wish.programme()).isEqualTo("own-page");
  }

  @Test
  void withoutLeaveNothingIsSent() {
    LinkPost post = post(permits(TestPermits.refused(Answer.Ground.LAW, null)));
    assertThat(post.send(liv(), "liv@example.com", "nb")).isFalse();
    assertThat(sent).isEmpty();
  }
}
