package org.stamkunde.manners.own;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Signs a text and hides it, in letters that an address can carry. Only this home's key makes a
/// token, and only it reads one: a letter that is passed on tells nobody whom it was for.
///
/// The signature is the first half of an HMAC-SHA256 over the text; it is the counter from which
/// AES-256 hides the text too (the construction of RFC 5297, with this signature). Equal texts give
/// equal tokens. Opening does the same work whatever is wrong with a token.
final class Seal {
  private static final int SIGNATURE = 16;
  private static final int LONGEST = 1_500;
  private final byte[] signing;
  private final byte[] hiding;

  Seal(byte[] key) {
    if (key.length < 32) {
      throw new IllegalArgumentException(
          "key of links (%d bytes) must have 32 bytes or more\nMaybe its file was cut."
              .formatted(key.length));
    }
    signing = hmac(key, "sign".getBytes(StandardCharsets.US_ASCII));
    hiding = hmac(key, "hide".getBytes(StandardCharsets.US_ASCII));
  }

  String close(String text) {
    byte[] plain = text.getBytes(StandardCharsets.UTF_8);
    byte[] signature = signature(plain);
    byte[] hidden = aes(signature, plain);
    byte[] all = Arrays.copyOf(signature, SIGNATURE + hidden.length);
    System.arraycopy(hidden, 0, all, SIGNATURE, hidden.length);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
  }

  Optional<String> open(String token) {
    byte[] all = bytes(token);
    byte[] told = Arrays.copyOf(all, SIGNATURE);
    byte[] plain = aes(told, Arrays.copyOfRange(all, SIGNATURE, all.length));
    boolean ours = MessageDigest.isEqual(told, signature(plain));
    return ours ? Optional.of(new String(plain, StandardCharsets.UTF_8)) : Optional.empty();
  }

  /// What is no token at all is looked at like one.
  private static byte[] bytes(String token) {
    byte[] nothing = new byte[2 * SIGNATURE];
    if (token.length() > LONGEST) {
      return nothing;
    }
    try {
      byte[] all = Base64.getUrlDecoder().decode(token);
      // Of several spellings of the same bytes only ours opens.
      boolean spelt = Base64.getUrlEncoder().withoutPadding().encodeToString(all).equals(token);
      return spelt && all.length > SIGNATURE ? all : nothing;
    } catch (IllegalArgumentException noLetters) {
      return nothing;
    }
  }

  /// A fingerprint by which a token that was used is known again.
  byte[] fingerprint(String token) {
    return hmac(signing, ("used " + token).getBytes(StandardCharsets.UTF_8));
  }

  private byte[] signature(byte[] plain) {
    return Arrays.copyOf(hmac(signing, plain), SIGNATURE);
  }

  private byte[] aes(byte[] signature, byte[] text) {
    try {
      Cipher cipher = Cipher.getInstance("AES/CTR/NoPadding");
      cipher.init(
          Cipher.ENCRYPT_MODE, new SecretKeySpec(hiding, "AES"), new IvParameterSpec(signature));
      return cipher.doFinal(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has AES in counter mode", e);
    }
  }

  private static byte[] hmac(byte[] key, byte[] text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA256", e);
    }
  }
}
