package org.stamkunde.memory.federated;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FederationTest {
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  private static final byte[] BLANKS = " ".repeat(65_536).getBytes();

  @TempDir static Path folder;
  private static OddServer server;
  private final AtomicReference<Instant> now = new AtomicReference<>(NOW);
  private final AtomicInteger lookups = new AtomicInteger();
  private NameLookup names;
  private Secrets secrets;
  private Federation federation;

  @BeforeAll
  static void start() throws Exception {
    server = new OddServer(folder);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void open() {
    names = host -> new InetAddress[] {InetAddress.getByName("127.0.0.1")};
    secrets = new Secrets(folder.resolve("secrets"));
    federation = federation(server.trust(), "127.0.0.1/32");
    server.requests.clear();
  }

  @AfterEach
  void close() {
    federation.close();
    secrets.keep("size", null);
  }

  private Federation federation(SSLSocketFactory trust, String... allowed) {
    NameLookup counted =
        host -> {
          lookups.incrementAndGet();
          return names.of(host);
        };
    InstantSource source = now::get;
    Clock clock = source.withZone(ZoneOffset.UTC);
    return new Federation(
        new OneReading(counted, new Addresses(List.of(allowed)), () -> trust, secrets), clock);
  }

  private Origin origin(String host) {
    return new Origin.Rest(
        "https://%s:%d/customers/{customer}".formatted(host, server.port()), "/size", 60);
  }

  private Answered ask(String customer) {
    return ask(new Federation.Wanted("size", origin("crm.example.com"), customer));
  }

  private Answered ask(Federation.Wanted wanted) {
    return federation.read(List.of(wanted)).get("size");
  }

  private static Answered missing(Trouble trouble) {
    return new Answered.Missing(trouble);
  }

  private static Answered value(String text) {
    return new Answered.Value(text, NOW);
  }

  /// The answer, and that it came in time: a second, and some for a busy machine.
  private Answered soon(String customer) {
    long began = System.nanoTime();
    Answered answer = ask(customer);
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofMillis(1_900));
    return answer;
  }

  @Test
  void readsAValueAndKeepsItForAWhile() {
    server.saysJson("{\"size\":42.125}");
    assertThat(ask("K 7")).isEqualTo(value("42.1250"));
    assertThat(server.requests.getFirst())
        .startsWith("GET /customers/K%207 HTTP/1.1\n")
        .contains("Host: crm.example.com:" + server.port());
    server.saysJson("{\"size\":\"43\"}");
    assertThat(ask("K 7")).isEqualTo(value("42.1250"));
    now.set(NOW.plusSeconds(60));
    assertThat(ask("K 7")).isEqualTo(new Answered.Value("43", NOW.plusSeconds(60)));
    federation.forgetName("K 7");
    server.saysJson("{\"size\":\"44\"}");
    assertThat(ask("K 7")).isEqualTo(new Answered.Value("44", NOW.plusSeconds(60)));
    assertThat(lookups).hasValue(3);
  }

  @Test
  void readsChunksAndAnswersWithALength() {
    server.says(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5;x=y\r\n{\"siz\r\n6\r\ne\":42}\r\n0\r\n\r\n");
    assertThat(ask("a")).isEqualTo(value("42"));
    server.says("HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n{\"size\":42}trailing");
    assertThat(ask("b")).isEqualTo(value("42"));
  }

  @Test
  void knowsNothingWhereTheOtherSideKnowsNothing() {
    server.says("HTTP/1.1 404 Not Found\r\n\r\n");
    assertThat(ask("a")).isEqualTo(new Answered.Nothing());
    server.saysJson("{\"size\":null}");
    assertThat(ask("b")).isEqualTo(new Answered.Nothing());
    server.saysJson("[]");
    assertThat(ask("c")).isEqualTo(new Answered.Nothing());
    assertThat(ask("..")).isEqualTo(new Answered.Nothing());
  }

  @Test
  void sendsTheSecretAndKeepsItInAFileOfItsOwn() throws Exception {
    secrets.keep("size", "Bearer abc\n");
    server.saysJson("{\"size\":1}");
    ask("a");
    assertThat(server.requests.getFirst()).contains("Authorization: Bearer abc\n");
    Path file = folder.resolve("secrets/size");
    assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
  }

  @Test
  void goesToNoAddressInside() {
    federation.close();
    federation = federation(server.trust(), "10.0.0.0/8");
    assertThat(ask("a")).isEqualTo(missing(Trouble.SHUT_ADDRESS));
    assertThat(server.requests).isEmpty();
  }

  @Test
  void goesNowhereIfOneOfSeveralAddressesIsInside() {
    names =
        host ->
            new InetAddress[] {
              InetAddress.getByName("127.0.0.1"), InetAddress.getByName("169.254.169.254")
            };
    assertThat(ask("a")).isEqualTo(missing(Trouble.SHUT_ADDRESS));
    assertThat(server.requests).isEmpty();
  }

  @Test
  void anAnswerOfTheNameServerThatChangesLeadsNowhere() {
    AtomicInteger asked = new AtomicInteger();
    names =
        host ->
            new InetAddress[] {
              InetAddress.getByName(asked.getAndIncrement() == 0 ? "127.0.0.1" : "10.0.0.1")
            };
    server.saysJson("{\"size\":1}");
    assertThat(ask("a")).isEqualTo(value("1"));
    assertThat(asked).hasValue(1);
    assertThat(ask("b")).isEqualTo(missing(Trouble.SHUT_ADDRESS));
    assertThat(server.requests).hasSize(1);
  }

  @Test
  void aHostThatIsNotThereIsSaidSo() {
    names =
        host -> {
          throw new UnknownHostException(host);
        };
    assertThat(ask("a")).isEqualTo(missing(Trouble.NAME_UNKNOWN));
  }

  @Test
  void followsNoRedirect() {
    server.says("HTTP/1.1 302 Found\r\nLocation: https://127.0.0.1/\r\n\r\n");
    assertThat(ask("a")).isEqualTo(missing(Trouble.REDIRECTS));
    assertThat(server.requests).hasSize(1);
  }

  @Test
  void waitsASecondForWhoeverHangsAndThenLeavesThemInPeace() {
    CountDownLatch never = new CountDownLatch(1);
    server.answer = out -> never.await();
    assertThat(soon("a")).isEqualTo(missing(Trouble.TOO_SLOW));
    server.saysJson("{\"size\":1}");
    assertThat(ask("b")).isEqualTo(missing(Trouble.RESTING));
    now.set(NOW.plusSeconds(11));
    assertThat(ask("b")).isEqualTo(new Answered.Value("1", NOW.plusSeconds(11)));
    never.countDown();
  }

  @Test
  void waitsASecondForWhoeverTrickles() {
    CountDownLatch pause = new CountDownLatch(1);
    server.answer =
        out -> {
          out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes());
          while (!pause.await(20, java.util.concurrent.TimeUnit.MILLISECONDS)) {
            out.write(' ');
            out.flush();
          }
        };
    assertThat(soon("a")).isEqualTo(missing(Trouble.TOO_SLOW));
    pause.countDown();
  }

  @Test
  void aNameServerThatHangsHoldsNobody() {
    CountDownLatch never = new CountDownLatch(1);
    names =
        host -> {
          try {
            never.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          throw new UnknownHostException(host);
        };
    assertThat(soon("a")).isEqualTo(missing(Trouble.TOO_SLOW));
    never.countDown();
  }

  @Test
  void reads64KilobytesOfAGigabyte() {
    AtomicInteger written = new AtomicInteger();
    server.answer =
        out -> {
          out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes());
          for (int i = 0; i < 16_384; i++) {
            out.write(BLANKS);
            written.incrementAndGet();
          }
        };
    assertThat(soon("a")).isEqualTo(missing(Trouble.TOO_LARGE));
    assertThat(written.get()).isLessThan(1_000);
    now.set(NOW.plusSeconds(20));
    server.says("HTTP/1.1 200 OK\r\nContent-Length: 1000000000\r\n\r\n{}");
    assertThat(ask("a")).isEqualTo(missing(Trouble.TOO_LARGE));
    now.set(NOW.plusSeconds(40));
    server.says("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3b9aca00\r\n{}");
    assertThat(ask("a")).isEqualTo(missing(Trouble.TOO_LARGE));
    now.set(NOW.plusSeconds(60));
    server.says("HTTP/1.1 200 OK\r\nX: " + "x".repeat(70_000));
    assertThat(ask("a")).isEqualTo(missing(Trouble.TOO_LARGE));
  }

  @Test
  void takesNoPageForAnAnswer() {
    server.saysJson("<html>");
    assertThat(ask("a")).isEqualTo(missing(Trouble.NOT_JSON));
    now.set(NOW.plusSeconds(20));
    server.says("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n{}");
    assertThat(ask("a")).isEqualTo(missing(Trouble.NOT_JSON));
    now.set(NOW.plusSeconds(40));
    server.says("SSH-2.0-OpenSSH\r\n");
    assertThat(ask("a")).isEqualTo(missing(Trouble.REFUSES));
    server.says("HTTP/1.1 500 Oh\r\n\r\n");
    assertThat(ask("a")).isEqualTo(missing(Trouble.REFUSES));
    now.set(NOW.plusSeconds(60));
    server.says("");
    assertThat(ask("a")).isEqualTo(missing(Trouble.NO_CONNECTION));
  }

  @Test
  void wantsOneValue() {
    server.saysJson("{\"size\":{\"eu\":42}}");
    assertThat(ask("a")).isEqualTo(missing(Trouble.NO_SINGLE_VALUE));
    server.saysJson("{\"size\":1e300}");
    assertThat(ask("a")).isEqualTo(missing(Trouble.WRONG_TYPE));
    server.saysJson("[".repeat(30_000));
    assertThat(ask("a")).isEqualTo(missing(Trouble.NOT_JSON));
  }

  @Test
  void trustsNoCertificateOfAnotherName() {
    Origin other = origin("other.example.com");
    assertThat(ask(new Federation.Wanted("size", other, "a"))).isEqualTo(missing(Trouble.NO_TRUST));
    assertThat(server.requests).isEmpty();
  }

  @Test
  void trustsNoAuthorityThatItDoesNotKnow() {
    federation.close();
    federation = federation((SSLSocketFactory) SSLSocketFactory.getDefault(), "127.0.0.1/32");
    assertThat(ask("a")).isEqualTo(missing(Trouble.NO_TRUST));
    assertThat(server.requests).isEmpty();
  }

  @Test
  void severalFactsAreReadWithinOneSecondTogether() {
    CountDownLatch never = new CountDownLatch(1);
    server.answer = out -> never.await();
    long began = System.nanoTime();
    List<Federation.Wanted> wanted =
        java.util.stream.IntStream.range(0, 20)
            .mapToObj(i -> new Federation.Wanted("f" + i, origin("crm.example.com"), "a"))
            .toList();
    assertThat(federation.read(wanted).values())
        .contains(missing(Trouble.TOO_SLOW), missing(Trouble.TOO_BUSY));
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofMillis(1_900));
    never.countDown();
  }
}
