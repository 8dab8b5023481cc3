package org.stamkunde.manners.consent.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.stamkunde.manners.consent.ConsentImport;
import org.stamkunde.manners.consent.ConsentImport.Outlook;

/// Files of consents that came from a browser: read, shown, and taken in when somebody says so. The
/// file itself is deleted then, or after a day.
@Component
class HeldConsents {
  private static final Duration KEPT = Duration.ofDays(1);
  private static final int LONGEST_NAME = 100;
  private final ConsentImport imports;
  private final Clock clock;
  private final Path folder;
  private final Map<String, Held> files = new ConcurrentHashMap<>();

  HeldConsents(
      ConsentImport imports, Clock clock, @Value("${stamkunde.memory.home:data}") Path home) {
    this.imports = imports;
    this.clock = clock;
    this.folder = home.resolve("uploads").toAbsolutePath();
  }

  /// A file that was read. `taken` is what became of it, null before it is taken in.
  record Held(
      String token,
      String name,
      Path path,
      Instant since,
      Outlook outlook,
      ConsentImport.@Nullable Result taken) {
    Held taken(ConsentImport.Result result) {
      return new Held(token, name, path, since, outlook, result);
    }
  }

  /// Keeps a file and reads it; one that cannot be read is not kept.
  String hold(MultipartFile sent) {
    dropForgotten();
    String token = UUID.randomUUID().toString();
    Path path = folder.resolve(token + ".csv");
    boolean read = false;
    try {
      Files.createDirectories(folder);
      sent.transferTo(path);
      Outlook outlook = imports.look(path);
      files.put(token, new Held(token, name(sent), path, clock.instant(), outlook, null));
      read = true;
      return token;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      if (!read) {
        delete(path);
      }
    }
  }

  private static String name(MultipartFile sent) {
    String given = sent.getOriginalFilename();
    String plain = given == null ? "" : given.replaceAll("^.*[/\\\\]", "").strip();
    return plain.isEmpty() ? "…" : plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
  }

  Optional<Held> file(String token) {
    return Optional.ofNullable(files.get(token));
  }

  /// Takes it in, once.
  synchronized void take(String token, boolean acceptRejects) {
    Held held = files.get(token);
    if (held != null && held.taken() == null) {
      files.put(token, held.taken(imports.bring(held.path(), true, acceptRejects)));
      delete(held.path());
    }
  }

  void drop(String token) {
    Held held = files.remove(token);
    if (held != null) {
      delete(held.path());
    }
  }

  private void dropForgotten() {
    Instant yesterday = clock.instant().minus(KEPT);
    files.values().stream()
        .filter(held -> held.since().isBefore(yesterday))
        .map(Held::token)
        .toList()
        .forEach(this::drop);
  }

  private static void delete(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
