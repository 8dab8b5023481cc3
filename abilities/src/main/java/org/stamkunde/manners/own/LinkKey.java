package org.stamkunde.manners.own;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// The key by which links are sealed. It lies among the home's secrets and in no backup; whoever
/// moves a shop takes it along, so that the links in old letters go on working.
final class LinkKey {
  private static final int BYTES = 32;

  private LinkKey() {}

  static byte[] in(Path home) {
    Path file = home.resolve("secrets").resolve("links");
    try {
      if (!Files.exists(file)) {
        make(file);
      }
      return HexFormat.of().parseHex(Files.readString(file).strip());
    } catch (IOException e) {
      throw new UncheckedIOException("The key of links cannot be read", e);
    }
  }

  /// The key where one was made, null where none was.
  static byte @Nullable [] known(Path home) {
    return Files.exists(home.resolve("secrets").resolve("links")) ? in(home) : null;
  }

  private static void make(Path file) throws IOException {
    byte[] fresh = new byte[BYTES];
    new SecureRandom().nextBytes(fresh);
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder, only(folder, "rwx------"));
    }
    // Written aside and then named, so that two programs on one home never read half a key.
    Path next = file.resolveSibling("links." + HexFormat.of().formatHex(fresh, 0, 4));
    Files.createFile(next, only(next, "rw-------"));
    Files.writeString(next, HexFormat.of().formatHex(fresh) + "\n");
    try {
      Files.createLink(file, next);
    } catch (FileAlreadyExistsException another) {
      // The other program's key counts.
    } catch (UnsupportedOperationException noLinks) {
      Files.copy(next, file);
    } finally {
      Files.deleteIfExists(next);
    }
  }

  private static FileAttribute<?>[] only(Path path, String rights) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))
        }
        : new FileAttribute<?>[0];
  }
}
