package org.stamkunde.memory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// A key of this home. It lies among the home's secrets and in no backup, so that what is hashed
/// with it tells nobody what it was; whoever moves a shop takes it along. It is made when it is
/// first asked for, and only its owner may read it.
public final class HomeKey {
  private static final String HMAC = "HmacSHA256";
  private static final int BYTES = 32;
  private final Path file;
  private volatile @Nullable Mac made;

  public HomeKey(Path file) {
    this.file = file;
  }

  /// The home's key of this name.
  public static HomeKey of(Path home, String name) {
    return new HomeKey(home.resolve("secrets").resolve(name));
  }

  /// The keyed hash (HMAC-SHA256) of a text.
  public byte[] hash(String text) {
    try {
      // Made once with its key, and copied: that is much less work than to make it each time.
      Mac mac = (Mac) prototype().clone();
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException(
          "an HMAC must be copied\nMaybe this Java has another maker of them.", e);
    }
  }

  private Mac prototype() {
    Mac known = made;
    if (known == null) {
      synchronized (this) {
        known = made;
        if (known == null) {
          known = withKey();
          made = known;
        }
      }
    }
    return known;
  }

  private Mac withKey() {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(bytes(), HMAC));
      return mac;
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException(
          "HMAC of SHA-256 must be there\nMaybe this Java is cut down to less than the standard.",
          e);
    }
  }

  /// The key itself.
  public byte[] bytes() {
    try {
      if (!Files.exists(file)) {
        make();
      }
      return HexFormat.of().parseHex(Files.readString(file).strip());
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The key of %s cannot be read".formatted(file.getFileName()), e);
    }
  }

  /// The key where one was made already.
  public byte @Nullable [] known() {
    return Files.exists(file) ? bytes() : null;
  }

  /// Written aside and then named, so that two programs on one home never read half a key.
  private void make() throws IOException {
    byte[] fresh = new byte[BYTES];
    new SecureRandom().nextBytes(fresh);
    String aside = file.getFileName() + "." + HexFormat.of().formatHex(fresh, 0, 4);
    Path next = file.resolveSibling(aside);
    PrivateFiles.file(next);
    Files.writeString(next, HexFormat.of().formatHex(fresh) + "\n");
    try {
      Files.createLink(file, next);
    } catch (FileAlreadyExistsException another) {
      // The other program's key counts.
    } catch (UnsupportedOperationException | FileSystemException noLinks) {
      // A folder of a kind that knows no second name for a file.
      Files.move(next, file);
    } finally {
      Files.deleteIfExists(next);
    }
  }
}
