package org.stamkunde.memory.federated;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/// What other systems ask for before they answer, each in a file that only the owner may read: the
/// password of a database's user, or what is sent as `Authorization`. They are in no backup.
public final class Secrets {
  private static final int LONGEST = 4_096;
  private final Path folder;

  Secrets(Path folder) {
    this.folder = folder;
  }

  @Nullable String of(String fact) {
    Path file = folder.resolve(fact);
    try {
      return Files.exists(file) ? Files.readString(file) : null;
    } catch (IOException e) {
      throw new UncheckedIOException("a secret cannot be read", e);
    }
  }

  /// Keeps the secret of this fact; null takes it away.
  public void keep(String fact, @Nullable String secret) {
    Path file = folder.resolve(fact);
    try {
      if (secret == null) {
        Files.deleteIfExists(file);
        return;
      }
      String one = secret.strip();
      if (one.isEmpty()
          || one.length() > LONGEST
          || one.chars().anyMatch(c -> c < ' ' || c > '~')) {
        throw new OriginMistake(
            "secret", "A secret is one line of plain letters, numbers and signs.");
      }
      Files.createDirectories(folder, only("rwx------"));
      Path next = folder.resolve(fact + ".new");
      Files.deleteIfExists(next);
      Files.createFile(next, only("rw-------"));
      Files.writeString(next, one);
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("a secret cannot be kept", e);
    }
  }

  private FileAttribute<?>[] only(String rights) {
    boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))
        }
        : new FileAttribute<?>[0];
  }
}
