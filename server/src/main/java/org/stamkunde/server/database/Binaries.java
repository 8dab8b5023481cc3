package org.stamkunde.server.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.stamkunde.frame.WrongInput;
import org.tukaani.xz.XZInputStream;

/// PostgreSQL's programs, unpacked once for each user and version.
public final class Binaries {
  private Binaries() {}

  /// The folder with `bin`, `lib` and `share`.
  public static Path unpacked(Path cache) {
    String platform = platform();
    URL archive = Binaries.class.getResource("/postgres-" + platform + ".txz");
    if (archive == null) {
      throw new WrongInput(
          "There is no embedded PostgreSQL for this machine (%s). Set %s to a server of your own."
              .formatted(platform, OwnServer.SETTING));
    }
    try {
      URLConnection opened = archive.openConnection();
      // The length tells versions apart, and costs nothing to ask.
      Path folder =
          cache.resolve(
              "postgres-" + platform + "-" + Long.toString(opened.getContentLengthLong(), 36));
      if (!Files.isDirectory(folder)) {
        unpack(opened, folder);
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL cannot be unpacked to " + cache, e);
    }
  }

  /// Where programs of this user keep what can be made again: `STAMKUNDE_CACHE`, or the system's
  /// usual folder.
  public static Path cache() {
    String own = System.getenv("STAMKUNDE_CACHE");
    if (own != null && !own.isBlank()) {
      return Path.of(own);
    }
    String xdg = System.getenv("XDG_CACHE_HOME");
    Path user = Path.of(System.getProperty("user.home", "."));
    Path root = xdg != null && xdg.startsWith("/") ? Path.of(xdg) : user.resolve(".cache");
    return root.resolve("stamkunde");
  }

  private static String platform() {
    String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String system =
        name.contains("mac") ? "darwin" : name.contains("windows") ? "windows" : "linux";
    String machine = System.getProperty("os.arch", "");
    return system + "-" + (machine.equals("aarch64") ? "arm_64" : "x86_64");
  }

  /// Unpacks beside the target and moves the whole folder, so that a half unpacked one is never
  /// used and two programs may do it at once.
  private static void unpack(URLConnection archive, Path folder) throws IOException {
    Path cache = Files.createDirectories(folder.toAbsolutePath().getParent());
    Path fresh = Files.createTempDirectory(cache, "unpacking");
    try {
      try (InputStream packed = archive.getInputStream();
          TarArchiveInputStream tar =
              new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
        for (TarArchiveEntry entry = tar.getNextEntry();
            entry != null;
            entry = tar.getNextEntry()) {
          put(fresh, entry, tar);
        }
      }
      Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException e) {
      if (!Files.isDirectory(folder)) {
        throw e;
      }
    } finally {
      delete(fresh);
    }
  }

  private static void put(Path root, TarArchiveEntry entry, InputStream content)
      throws IOException {
    Path target = root.resolve(entry.getName()).normalize();
    if (!target.startsWith(root)) {
      throw new IOException("The archive points outside of its folder");
    }
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
    if ((entry.getMode() & 0100) != 0
        && target.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Set<PosixFilePermission> permissions = EnumSet.copyOf(Files.getPosixFilePermissions(target));
      permissions.add(PosixFilePermission.OWNER_EXECUTE);
      permissions.add(PosixFilePermission.OTHERS_EXECUTE);
      Files.setPosixFilePermissions(target, permissions);
    }
  }

  /// Removes a folder with everything in it, if it is there.
  public static void delete(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> walk = Files.walk(folder)) {
      all = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      Files.deleteIfExists(path);
    }
  }
}
