package org.stamkunde.server.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.stamkunde.frame.WrongInput;

/// The folder of one shop.
public record Home(Path folder) {
  public Home {
    folder = folder.toAbsolutePath().normalize();
  }

  /// Where PostgreSQL keeps its files.
  public Path cluster() {
    return folder.resolve("database");
  }

  /// Passwords and keys; nobody else may read them.
  public Path secrets() {
    return folder.resolve("secrets");
  }

  public Path logs() {
    return folder.resolve("log");
  }

  public Path log() {
    return logs().resolve("stamkunde.log");
  }

  /// What a person has set for this shop ([SettingsFile]).
  public Path settings() {
    return folder.resolve("settings.conf");
  }

  public Path lock() {
    return folder.resolve("lock");
  }

  /// Tells commands where the running program listens.
  public Path note() {
    return folder.resolve("server.json");
  }

  /// Creates what is missing.
  public Home made() {
    try {
      Confidential.folder(folder);
      Confidential.folder(secrets());
      Confidential.folder(logs());
      return this;
    } catch (IOException e) {
      throw new WrongInput(
          "The folder %s cannot be used as a home (%s). Name another one with --home."
              .formatted(folder, reason(e)),
          e);
    }
  }

  private static String reason(IOException e) {
    return switch (e) {
      case java.nio.file.AccessDeniedException denied -> "no permission to write there";
      case java.nio.file.FileAlreadyExistsException there -> "it is a file";
      case java.nio.file.NoSuchFileException missing -> "it does not exist";
      default -> "it could not be created";
    };
  }

  /// Files and folders that only their owner may read.
  public static final class Confidential {
    private Confidential() {}

    static void folder(Path folder) throws IOException {
      if (Files.isDirectory(folder)) {
        if (!Files.isWritable(folder)) {
          throw new java.nio.file.AccessDeniedException(folder.toString());
        }
        return;
      }
      if (posix(folder)) {
        Path parent = folder.getParent();
        if (parent != null) {
          Files.createDirectories(parent);
        }
        Files.createDirectory(
            folder,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      } else {
        Files.createDirectories(folder);
      }
    }

    /// Writes a file in one step, readable by its owner alone.
    public static void write(Path file, String text) throws IOException {
      Path next = file.resolveSibling(file.getFileName() + ".new");
      Files.deleteIfExists(next);
      if (posix(next)) {
        Files.createFile(
            next,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      }
      Files.writeString(next, text);
      Files.move(
          next,
          file,
          java.nio.file.StandardCopyOption.ATOMIC_MOVE,
          java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    private static boolean posix(Path path) {
      return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
  }
}
