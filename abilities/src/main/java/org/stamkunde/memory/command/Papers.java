package org.stamkunde.memory.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stamkunde.frame.WrongInput;

/// Writes what is told of one person to files: as JSON where the name ends in `.json`, as a page
/// where it ends in `.html`, both side by side otherwise.
final class Papers {
  private Papers() {}

  /// Which files a name stands for.
  static List<Path> named(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".json") || name.endsWith(".html") || name.endsWith(".htm")) {
      return List.of(file);
    }
    return List.of(
        file.resolveSibling(file.getFileName() + ".json"),
        file.resolveSibling(file.getFileName() + ".html"));
  }

  /// Makes sure that they can be written, before anything is done that they are to tell of.
  static List<Path> ready(Path file) {
    List<Path> files = named(file);
    for (Path one : files) {
      try {
        Files.createFile(one, onlyOwner(one));
      } catch (FileAlreadyExistsException e) {
        throw new WrongInput(
            "There is a file %s already. Name another one, or remove it first.".formatted(one), e);
      } catch (NoSuchFileException e) {
        throw new WrongInput(
            "There is no folder %s. Make it first, or name a file elsewhere."
                .formatted(one.getParent()),
            e);
      } catch (IOException e) {
        throw new WrongInput("%s cannot be written. Name a file elsewhere.".formatted(one), e);
      }
    }
    return files;
  }

  private static FileAttribute<?>[] onlyOwner(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  static void write(List<Path> files, String title, Object fields) {
    for (Path file : files) {
      boolean asJson = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".json");
      try {
        Files.writeString(
            file, asJson ? Paper.json(fields) : Paper.page(title, fields), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /// What could not be told of after all.
  static void drop(List<Path> files) {
    List<Path> left = new ArrayList<>(files);
    for (Path file : left) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
