package org.stamkunde.server.keys;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stamkunde.frame.Caller;
import org.stamkunde.frame.KeyNames;
import org.stamkunde.frame.WrongInput;

/// The shop's keys. They are looked up in memory: a change is known at once in the program that
/// made it, and after some seconds in any other on the same database.
@Component
public class Keys implements KeyNames {
  private static final long STALE_NANOS = 10_000_000_000L;
  private static final int SECRET_BYTES = 32;
  private static final int LONGEST = 100;
  private static final SecureRandom RANDOM = new SecureRandom();
  private final KeyRows rows;
  private final Clock clock;
  private final ReentrantLock reading = new ReentrantLock();
  private volatile @Nullable Ring ring;

  Keys(KeyRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /// Makes a key. A browser key may do nothing but bring events, whatever scopes are asked for.
  public Key.Fresh create(Caller.Kind kind, Set<Caller.Scope> scopes, List<String> origins) {
    boolean browser = kind == Caller.Kind.BROWSER;
    if (browser && origins.isEmpty()) {
      throw new WrongInput(
          "A browser key needs the site that may use it: --origin https://shop.example");
    }
    if (!browser && !origins.isEmpty()) {
      throw new WrongInput("--origin is for browser keys; a server key is secret and has no site.");
    }
    if (browser && !EnumSet.of(Caller.Scope.INGEST).containsAll(scopes)) {
      throw new WrongInput(
          "A browser key cannot read or merge: anybody can see it in the page. Make a server key for that.");
    }
    List<String> sites = origins.stream().map(Origins::checked).distinct().toList();
    String secret = (browser ? "skb_" : "sks_") + random();
    Key key =
        new Key(
            fresh(),
            kind,
            browser ? EnumSet.of(Caller.Scope.INGEST) : scopes,
            sites,
            browser ? random() : null,
            null,
            clock.instant(),
            null);
    rows.insert(key, hash(secret));
    read();
    return new Key.Fresh(key, secret);
  }

  /// From now on nobody gets in with it.
  public Key revoke(String id) {
    rows.revoke(id, clock.instant());
    read();
    return known(id);
  }

  /// Takes a revocation back.
  public Key restore(String id) {
    rows.restore(id);
    read();
    return known(id);
  }

  /// Sets how many requests a second it may make; 0 takes the limit away.
  public Key limit(String id, int requestsPerSecond) {
    if (requestsPerSecond < 0 || requestsPerSecond > 1_000_000) {
      throw new WrongInput(
          "A limit (%d) lies between 1 and 1,000,000 requests a second; 0 takes it away."
              .formatted(requestsPerSecond));
    }
    rows.limit(id, requestsPerSecond == 0 ? null : requestsPerSecond);
    read();
    return known(id);
  }

  /// All keys, the newest first, revoked ones last.
  public List<Key> all() {
    return rows.all().stream().map(KeyRows.Row::key).toList();
  }

  /// A key that is good, by its id: for whoever checks what was signed with it.
  public Optional<Key> one(String id) {
    return Optional.ofNullable(ring().byId().get(id));
  }

  @Override
  public Optional<Named> named(String id) {
    return Optional.ofNullable(ring().ever().get(id))
        .map(key -> new Named(key.kind(), key.origins()));
  }

  /// The key with this secret, if it is one and not revoked.
  Optional<Key> opens(String secret) {
    return secret.length() > LONGEST
        ? Optional.empty()
        : Optional.ofNullable(ring().bySecret().get(ByteBuffer.wrap(hash(secret))));
  }

  /// Whether any browser key may be used from this site.
  boolean welcome(String origin) {
    return ring().origins().contains(origin.toLowerCase(Locale.ROOT));
  }

  private Key known(String id) {
    return all().stream()
        .filter(key -> key.id().equals(id))
        .findFirst()
        .orElseThrow(() ->
            new WrongInput(
                "There is no key %s. See them with: ./stamkunde key list".formatted(id)));
  }

  private Ring ring() {
    Ring now = ring;
    if (now == null) {
      return read();
    }
    if (System.nanoTime() - now.read() > STALE_NANOS && reading.tryLock()) {
      try {
        return read();
      } finally {
        reading.unlock();
      }
    }
    return now;
  }

  private Ring read() {
    reading.lock();
    try {
      Ring read = Ring.of(rows.all(), System.nanoTime());
      ring = read;
      return read;
    } finally {
      reading.unlock();
    }
  }

  private static String fresh() {
    return Long.toString(RANDOM.nextLong(1L << 40, 1L << 45), 36);
  }

  private static String random() {
    byte[] secret = new byte[SECRET_BYTES];
    RANDOM.nextBytes(secret);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
  }

  private static byte[] hash(String secret) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(
          "SHA-256 must be there\nMaybe this Java is cut down to less than the standard.", e);
    }
  }
}
