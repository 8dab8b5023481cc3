package org.stamkunde.manners.consent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// What shows from where a word came, without telling it: a keyed hash of the network's address.
/// The key lies in the home and in no backup; who holds the address can show that it is the same.
public final class Traces {
  private static final int KEY_BYTES = 32;
  private static final int SHOWN = 32;
  private final Path keyFile;

  Traces(Path keyFile) {
    this.keyFile = keyFile;
  }

  /// The trace of a network address, such as `ip 5f0c…`.
  public String of(String address) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key(), "HmacSHA256"));
      byte[] hash =
          mac.doFinal(address.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
      return "ip " + HexFormat.of().formatHex(hash).substring(0, SHOWN);
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException(
          "HMAC of SHA-256 must be there\nMaybe this Java is cut down to less than the standard.",
          e);
    }
  }

  private synchronized byte[] key() {
    try {
      if (!Files.exists(keyFile)) {
        byte[] fresh = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(fresh);
        PrivateFile.create(keyFile);
        Files.writeString(keyFile, HexFormat.of().formatHex(fresh) + "\n");
      }
      return HexFormat.of().parseHex(Files.readAllLines(keyFile).getFirst().strip());
    } catch (IOException e) {
      throw new UncheckedIOException("The key of traces cannot be read", e);
    }
  }
}
