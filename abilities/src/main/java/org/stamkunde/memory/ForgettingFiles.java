package org.stamkunde.memory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Files in the home that may hold rows of a person who is forgotten.
@Component
class ForgettingFiles {
  /// Shorter words are found in every file, so they count only as a whole cell.
  private static final int TELLING = 5;

  private final Path home;
  private final ImportRows imports;

  ForgettingFiles(MemorySettings settings, ImportRows imports) {
    this.home = settings.home();
    this.imports = imports;
  }

  /// Deletes the files of rejected rows in which one of these words stands; answers how many.
  int dropRejects(Collection<String> words) {
    List<String> low = words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    int dropped = 0;
    for (Imports.Import one : imports.all()) {
      Path file = RejectsFile.of(home, one.id());
      if (Files.exists(file) && tells(file, low)) {
        delete(file);
        imports.withoutRejects(one.id());
        dropped++;
      }
    }
    return dropped;
  }

  private static boolean tells(Path file, List<String> words) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.anyMatch(line -> tells(line.toLowerCase(Locale.ROOT), words));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean tells(String line, List<String> words) {
    Set<String> cells = Set.of(distinct(line));
    return words.stream()
        .anyMatch(word -> cells.contains(word) || word.length() >= TELLING && line.contains(word));
  }

  private static String[] distinct(String line) {
    List<String> cells = new ArrayList<>();
    for (String cell : line.split(",", -1)) {
      String plain = cell.strip().replaceAll("^[\"']+|[\"']+$", "").replaceAll("\\.0+$", "");
      if (!cells.contains(plain)) {
        cells.add(plain);
      }
    }
    return cells.toArray(String[]::new);
  }

  /// How many files from browsers lie there, to be read or dropped.
  long waiting() {
    Path uploads = home.resolve("uploads");
    if (!Files.isDirectory(uploads)) {
      return 0;
    }
    try (Stream<Path> all = Files.walk(uploads)) {
      return all.filter(Files::isRegularFile).count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
