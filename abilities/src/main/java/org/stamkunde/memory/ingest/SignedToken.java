package org.stamkunde.memory.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/// The shop's word, carried by a visitor's browser, that the visitor is this customer:
/// `1.CUSTOMER.EXPIRY.SIGNATURE`. CUSTOMER is the customer number in base64url, EXPIRY counts
/// seconds since 1970, SIGNATURE is the base64url of an HMAC-SHA256 over all that stands before its
/// dot, with the signing secret of the browser key. So a token is worth nothing under another key.
@NamedInterface("signing")
public final class SignedToken {
  /// A token is good for one visit or a few. A longer life would outlast a stolen browser.
  public static final Duration LONGEST = Duration.ofDays(31);

  static final int LONGEST_TEXT = 600;
  private static final int SHORTEST_SECRET_BYTES = 32;
  private static final Pattern SHAPE =
      Pattern.compile("(1\\.([A-Za-z0-9_-]{1,400})\\.([1-9][0-9]{0,12}))\\.([A-Za-z0-9_-]{43})");

  /// What a token says once it is looked at.
  @NamedInterface("signing")
  public sealed interface Reading {}

  /// The shop signed that the visitor is this customer.
  @NamedInterface("signing")
  public record Proven(String customer, Instant expires) implements Reading {}

  /// The token proves nothing; `why` is a sentence for whoever built the page.
  @NamedInterface("signing")
  public record Unproven(String why) implements Reading {}

  public static Reading read(String token, byte[] secret, Instant now) {
    Matcher parts = SHAPE.matcher(token);
    if (token.length() > LONGEST_TEXT || !parts.matches()) {
      return new Unproven(
          "The token is not of the form 1.CUSTOMER.EXPIRY.SIGNATURE. Let the shop's server make it.");
    }
    if (!same(signature(parts.group(1), secret), parts.group(4))) {
      return new Unproven(
          "The token's signature is not of this key. Sign with the signing secret of the key that the page uses.");
    }
    Instant expires = Instant.ofEpochSecond(Long.parseLong(parts.group(3)));
    if (!expires.isAfter(now)) {
      return new Unproven("The token has expired. Let the shop's server make a new one.");
    }
    if (expires.isAfter(now.plus(LONGEST))) {
      return new Unproven(
          "The token is good for more than %d days. Give it an earlier expiry, in seconds since 1970."
              .formatted(LONGEST.toDays()));
    }
    String customer = customer(parts.group(2));
    return customer == null
        ? new Unproven("The token names no customer number that can be read.")
        : new Proven(customer, expires);
  }

  public static String sign(String customer, Instant expires, byte[] secret) {
    String said =
        "1." + base64(customer.getBytes(StandardCharsets.UTF_8)) + "." + expires.getEpochSecond();
    return said + "." + signature(said, secret);
  }

  /// Takes the same time wherever the two differ, so that a forger learns nothing from the clock.
  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
  }

  private static String signature(String said, byte[] secret) {
    if (secret.length < SHORTEST_SECRET_BYTES) {
      throw new IllegalArgumentException(
          "signing secret (%d bytes) must have %d bytes or more\nMaybe it was cut when it was copied."
              .formatted(secret.length, SHORTEST_SECRET_BYTES));
    }
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      return base64(mac.doFinal(said.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException | InvalidKeyException fault) {
      throw new IllegalStateException("every Java has HmacSHA256", fault);
    }
  }

  private static @Nullable String customer(String part) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(part);
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.isBlank() || text.codePoints().anyMatch(Character::isISOControl) ? null : text;
    } catch (IllegalArgumentException | CharacterCodingException notText) {
      return null;
    }
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private SignedToken() {}
}
