package org.stamkunde.memory.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stamkunde.frame.WrongInput;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Writes what is told of one person to files: as JSON where the name ends in `.json`, as a page
/// where it ends in `.html`, both side by side otherwise.
final class Papers {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

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
        Files.createFile(one);
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

  static void write(List<Path> files, String title, Object fields) {
    Map<String, @Nullable Object> plain =
        JSON.convertValue(fields, new TypeReference<Map<String, @Nullable Object>>() {});
    for (Path file : files) {
      boolean asJson = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".json");
      try {
        Files.writeString(
            file,
            asJson ? JSON.writeValueAsString(fields) + "\n" : Paper.of(title, plain),
            StandardCharsets.UTF_8);
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
