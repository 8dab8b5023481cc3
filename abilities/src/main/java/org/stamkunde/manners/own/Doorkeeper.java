package org.stamkunde.manners.own;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.stamkunde.manners.Channel;
import org.stamkunde.manners.Links;
import org.stamkunde.memory.HomeKey;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Memory;
import org.stamkunde.memory.Remembered;
import org.stamkunde.memory.ingest.SignedToken;
import org.stamkunde.memory.ingest.SigningSecrets;

/// Makes links and looks at those that come back. Whatever is wrong with one (altered, expired,
/// used, of another shop, of a customer who is gone), the same work is done and the same is
/// answered: nothing.
@Service
public class Doorkeeper implements Links {
  /// How long a fresh link opens, and the page behind it stays open.
  public static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

  /// What the shop's server adds to its signing secret: a token of the web tag opens no page.
  public static final String FOR_THE_PAGE = ":my";

  private static final Identity NOBODY = new Identity(Identity.Kind.DEVICE, " nobody");
  private final Seal seal;
  private final UsedLinks used;
  private final Memory memory;
  private final ObjectProvider<SigningSecrets> secrets;
  private final Surroundings around;

  Doorkeeper(
      @Value("${stamkunde.memory.home:data}") Path home,
      UsedLinks used,
      Memory memory,
      ObjectProvider<SigningSecrets> secrets,
      Surroundings around) {
    // Taken along when a shop moves, so that the links in old letters go on working.
    this.seal = new Seal(HomeKey.of(home, "links").bytes());
    this.used = used;
    this.memory = memory;
    this.secrets = secrets;
    this.around = around;
  }

  /// What a letter's link allows: to this customer, to decline this purpose on this channel.
  public record Declining(Remembered customer, String purpose, String channel, String contact) {}

  /// The customer's page: whose it is, until when it stays open, the token in its address, and
  /// whether somebody of the shop handed the link over: then it may be anybody who acts here.
  public record Opened(Remembered customer, Instant until, String token, boolean handed) {
    /// As whose word counts what is told here.
    public String source() {
      return handed ? Wishes.HANDED : Wishes.SOURCE;
    }
  }

  @Override
  public Unsubscribe unsubscribe(
      String customer, String purpose, Channel channel, @Nullable String contact) {
    Link link =
        new Link.InALetter(customer, purpose, channel.word(), contact == null ? "" : contact);
    return new Unsubscribe(around.address("/u/" + seal.close(LinkText.of(link))));
  }

  /// A link that opens the customer's page once, within half an hour.
  public URI fresh(String customer) {
    return fresh(customer, false);
  }

  /// The same for somebody of the shop, to hand over.
  URI handed(String customer) {
    return fresh(customer, true);
  }

  private URI fresh(String customer, boolean handed) {
    Instant expires = around.now().plus(HALF_AN_HOUR);
    Link link = new Link.Fresh(customer, expires, UUID.randomUUID().toString(), handed);
    return around.address("/my/open/" + seal.close(LinkText.of(link)));
  }

  /// What a letter's link is good for, if it is one.
  public Optional<Declining> letter(String token) {
    Link link = read(token);
    used.has(seal.fingerprint(token));
    return link instanceof Link.InALetter letter
        ? known(letter)
            .map(who -> new Declining(who, letter.purpose(), letter.channel(), letter.contact()))
        : nobody();
  }

  /// Whether a fresh link would open a page. Looking does not use it up: programs that look at
  /// links before their reader does would leave nothing to open.
  public boolean opens(String token) {
    Link link = read(token);
    boolean gone = used.has(seal.fingerprint(token));
    return link instanceof Link.Fresh fresh && !gone && !over(fresh.expires())
        ? known(fresh).isPresent()
        : nobody().isPresent();
  }

  /// Uses a fresh link up, and opens the page.
  public Optional<Opened> enter(String token) {
    Link link = read(token);
    byte[] fingerprint = seal.fingerprint(token);
    boolean gone = used.has(fingerprint);
    if (link instanceof Link.Fresh fresh && !gone && !over(fresh.expires())) {
      return used.use(fingerprint, fresh.expires(), around.now())
          ? known(fresh).map(who -> opened(who, fresh.number(), fresh.handed()))
          : nobody();
    }
    return nobody();
  }

  /// Opens the page of a customer who is signed in at the shop: the shop's server signed so, with
  /// the secret of a browser key and [#FOR_THE_PAGE] behind it. Such a token opens once, too.
  public Optional<Opened> enterFromTheShop(String key, String token) {
    Instant now = around.now();
    String secret =
        secrets.stream().flatMap(all -> all.of(key).stream()).findFirst().orElse(UNKNOWN_KEY);
    SignedToken.Reading reading =
        SignedToken.read(token, (secret + FOR_THE_PAGE).getBytes(StandardCharsets.UTF_8), now);
    byte[] fingerprint = seal.fingerprint(token);
    boolean gone = used.has(fingerprint);
    if (reading instanceof SignedToken.Proven proven
        && !secret.equals(UNKNOWN_KEY)
        && !gone
        && !proven.expires().isAfter(now.plus(HALF_AN_HOUR))) {
      return used.use(fingerprint, proven.expires(), now)
          ? memory
              .of(Identity.number(proven.customer()))
              .filter(who -> who.customer() != null)
              .map(who -> opened(who, UUID.randomUUID().toString(), false))
          : nobody();
    }
    return nobody();
  }

  private static final String UNKNOWN_KEY = "a secret that nobody signs with, as long as another";

  private Opened opened(Remembered who, String number, boolean handed) {
    Instant until = around.now().plus(HALF_AN_HOUR);
    Link page = new Link.Open(String.valueOf(who.customer()), until, number, handed);
    return new Opened(who, until, seal.close(LinkText.of(page)), handed);
  }

  /// The page behind this token, while it stays open.
  public Optional<Opened> page(String token) {
    return read(token) instanceof Link.Open open && !over(open.expires())
        ? known(open).map(who -> new Opened(who, open.expires(), token, open.handed()))
        : nobody();
  }

  private @Nullable Link read(String token) {
    return seal.open(token).flatMap(LinkText::read).orElse(null);
  }

  private boolean over(Instant expires) {
    return !around.now().isBefore(expires);
  }

  private Optional<Remembered> known(Link link) {
    return memory.of(Identity.parse(link.customer())).filter(who -> who.customer() != null);
  }

  /// Asks memory for somebody all the same: so a wrong link takes as long as any other.
  private <T> Optional<T> nobody() {
    return memory.of(NOBODY).flatMap(nobody -> Optional.empty());
  }

  /// The time, and the address under which customers come here.
  @org.springframework.stereotype.Component
  static class Surroundings {
    private final Clock clock;
    private final ObjectProvider<Address> addresses;

    Surroundings(Clock clock, ObjectProvider<Address> addresses) {
      this.clock = clock;
      this.addresses = addresses;
    }

    Instant now() {
      return clock.instant();
    }

    URI address(String path) {
      return addresses.getObject().of(path);
    }
  }
}
