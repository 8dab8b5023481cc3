package org.stamkunde.memory.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stamkunde.memory.ingest.SignedToken.Proven;
import org.stamkunde.memory.ingest.SignedToken.Unproven;

class SignedTokenTest {
  private static final Instant NOW = Instant.parse("2026-01-05T10:00:00Z");
  private static final byte[] SECRET =
      HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");

  @Test
  void provesTheCustomerThatTheShopSigned() {
    Instant expires = NOW.plus(Duration.ofHours(1));
    for (String customer : new String[] {"17850", "K7", "kunde nr. 7/æøå", "email:a@example.com"}) {
      assertThat(SignedToken.read(SignedToken.sign(customer, expires, SECRET), SECRET, NOW))
          .isEqualTo(new Proven(customer, expires));
    }
  }

  /// The same token as the examples of docs/tag.md make in PHP, Node and Python.
  @Test
  void isWhatOtherLanguagesMake() {
    assertThat(SignedToken.sign("K7", Instant.ofEpochSecond(1_767_610_800), SECRET))
        .isEqualTo("1.Szc.1767610800.xqCQYKjNg0D7dcjNmkAmSuj4_AokMp2jy1eTAu7jQjc");
  }

  @Test
  void everyChangedCharacterIsSeen() {
    String token = SignedToken.sign("K7", NOW.plusSeconds(60), SECRET);
    for (int at = 0; at < token.length(); at++) {
      for (char other : "0AZaz9-_.".toCharArray()) {
        if (token.charAt(at) != other) {
          String forged = token.substring(0, at) + other + token.substring(at + 1);
          assertThat(SignedToken.read(forged, SECRET, NOW)).as(forged).isInstanceOf(Unproven.class);
        }
      }
    }
  }

  @Test
  void aTokenOfAnotherKeyProvesNothing() {
    byte[] other = SECRET.clone();
    other[31] ^= 1;
    assertThat(why(SignedToken.sign("K7", NOW.plusSeconds(60), other))).contains("not of this key");
  }

  @Test
  void expiresToTheSecond() {
    String token = SignedToken.sign("K7", NOW, SECRET);
    assertThat(why(token)).contains("expired");
    assertThat(SignedToken.read(token, SECRET, NOW.minusSeconds(1))).isInstanceOf(Proven.class);
  }

  @Test
  void aTokenForEverIsRefused() {
    assertThat(why(SignedToken.sign("K7", NOW.plus(Duration.ofDays(32)), SECRET)))
        .contains("31 days");
    // Milliseconds instead of seconds: the commonest mistake.
    assertThat(why(SignedToken.sign("K7", Instant.ofEpochSecond(NOW.toEpochMilli()), SECRET)))
        .contains("seconds since 1970");
  }

  @Test
  void aSignatureOverAnEmptyOrUnreadableNumberProvesNothing() {
    assertThat(why(SignedToken.sign("", NOW.plusSeconds(60), SECRET))).contains("form");
    assertThat(why(SignedToken.sign("  ", NOW.plusSeconds(60), SECRET))).contains("no customer");
    assertThat(why(SignedToken.sign("a\nb", NOW.plusSeconds(60), SECRET))).contains("no customer");
    assertThat(why(SignedToken.sign("x".repeat(500), NOW.plusSeconds(60), SECRET)))
        .contains("form");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "...",
        "1...",
        "2.Szc.1767610800.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "1.Szc.1767610800.",
        "1.Szc.99999999999999999999.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "1.Szc.-1.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "1.Szc.٣.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "eyJhbGciOiJub25lIn0.eyJzdWIiOiJLNyJ9.",
        "1.Szc.1767610800.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n"
      })
  void whatHasNotTheFormProvesNothing(String token) {
    assertThat(SignedToken.read(token, SECRET, NOW)).isInstanceOf(Unproven.class);
  }

  @Test
  void noiseProvesNothingAndBreaksNothing() {
    long seed = 20_260_105;
    Random dice = new Random(seed);
    for (int n = 0; n < 20_000; n++) {
      byte[] bytes = new byte[dice.nextInt(120)];
      dice.nextBytes(bytes);
      String noise =
          dice.nextBoolean()
              ? new String(bytes, StandardCharsets.UTF_16)
              : "1."
                  + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes)
                  + ".1767610800."
                  + "A".repeat(43);
      assertThat(SignedToken.read(noise, SECRET, NOW))
          .as("seed %d", seed)
          .isInstanceOf(Unproven.class);
    }
  }

  @Test
  void aReasonNeverRepeatsTheToken() {
    String token = SignedToken.sign("K7", NOW.minusSeconds(1), SECRET);
    assertThat(why(token)).doesNotContain("K7", "Szc", token);
  }

  @Test
  void aShortSecretIsABrokenContract() {
    assertThatThrownBy(() -> SignedToken.sign("K7", NOW, new byte[16]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Maybe");
  }

  private static String why(String token) {
    return ((Unproven) SignedToken.read(token, SECRET, NOW)).why();
  }
}
