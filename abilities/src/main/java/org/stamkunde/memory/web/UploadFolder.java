package org.stamkunde.memory.web;

import jakarta.servlet.MultipartConfigElement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.multipart.MultipartFile;

/// Where files from browsers lie until they are taken in: below the shop's home, streamed there,
/// and deleted afterwards. What an earlier run of the program left is deleted at the start.
@Configuration
@ConditionalOnWebApplication
class UploadFolder {
  private static final long LIMIT = 2L << 30;
  private final Path folder;

  UploadFolder(@Value("${stamkunde.memory.home:data}") Path home) {
    this.folder = home.resolve("uploads").toAbsolutePath();
    clear(folder);
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Bean
  MultipartConfigElement multipartConfigElement() {
    return new MultipartConfigElement(folder.toString(), LIMIT, LIMIT + (1 << 20), 0);
  }

  /// Keeps what was sent, under a name that cannot lead elsewhere.
  Path keep(String token, MultipartFile file) {
    try {
      Path own = Files.createDirectories(folder.resolve(token));
      Path kept = own.resolve(name(file.getOriginalFilename()));
      file.transferTo(kept);
      return kept;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void drop(String token) {
    clear(folder.resolve(token));
  }

  static String name(@Nullable String given) {
    String plain = given == null ? "" : given.replaceAll("^.*[/\\\\]", "");
    String clean = plain.replaceAll("[^\\p{L}\\p{N}._ -]", "_").replaceAll("^[. ]+", "");
    String end = clean.length() > 100 ? clean.substring(clean.length() - 100) : clean;
    return end.isBlank() ? "orders" : end;
  }

  private static void clear(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
