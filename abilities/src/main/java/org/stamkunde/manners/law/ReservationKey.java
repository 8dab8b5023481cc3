package org.stamkunde.manners.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.stamkunde.memory.Marked;

/// Turns whoever a register names into a number that tells nothing without a key, which lies in the
/// home and in no backup. With another key nobody would be found, so each washing keeps the key's
/// mark, and one of another key counts for nothing.
@Component
class ReservationKey implements Marked {
  private static final int BYTES = 32;
  private final Path file;
  private volatile @Nullable Mac made;

  ReservationKey(@Value("${stamkunde.memory.home:data}") Path home) {
    this.file = home.resolve("secrets").resolve("reservations");
  }

  @Override
  public String name() {
    return "reservations";
  }

  @Override
  public byte @Nullable [] key() {
    return Files.exists(file) ? read() : null;
  }

  @Override
  public String lost() {
    return "The key of washings is another: those from before count for nothing. Wash your lists anew.";
  }

  /// The number of one name in one register.
  long of(String register, Addressed name) {
    return number(register + '\n' + name.kind() + '\n' + name.value());
  }

  /// The key's own mark.
  long mark() {
    return number("");
  }

  private long number(String text) {
    try {
      Mac mac = (Mac) prototype().clone();
      return ByteBuffer.wrap(mac.doFinal(text.getBytes(StandardCharsets.UTF_8))).getLong();
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
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(read(), "HmacSHA256"));
      return mac;
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException(
          "HMAC of SHA-256 must be there\nMaybe this Java is cut down to less than the standard.",
          e);
    }
  }

  private byte[] read() {
    try {
      if (Files.exists(file)) {
        return HexFormat.of().parseHex(Files.readString(file).strip());
      }
      byte[] fresh = new byte[BYTES];
      new SecureRandom().nextBytes(fresh);
      Files.createDirectories(file.toAbsolutePath().getParent(), only("rwx------"));
      Files.createFile(file, only("rw-------"));
      Files.writeString(file, HexFormat.of().formatHex(fresh) + "\n");
      return fresh;
    } catch (IOException e) {
      throw new UncheckedIOException("The key of reservations cannot be read", e);
    }
  }

  private FileAttribute<?>[] only(String rights) {
    boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))
        }
        : new FileAttribute<?>[0];
  }
}
