package org.stamkunde.linkage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;

/// Finds the public data sets, which lie outside the project.
final class Datasets {
  private Datasets() {}

  static List<String> lines(String name) {
    Path file = folder().resolve(name);
    boolean there = Files.isRegularFile(file);
    if (!there && "1".equals(System.getenv("STAMKUNDE_STRICT"))) {
      throw new IllegalStateException("data set " + name + " is missing");
    }
    Assumptions.assumeTrue(there, "data set " + name + " is missing: skipped");
    try (var in = Files.newInputStream(file);
        var plain = name.endsWith(".gz") ? new GZIPInputStream(in) : in;
        var reader = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Path folder() {
    String named = System.getenv("STAMKUNDE_DATASETS");
    if (named != null) {
      return Path.of(named);
    }
    Path at = Path.of("").toAbsolutePath();
    while (at != null && !Files.isDirectory(at.resolveSibling("shared").resolve("datasets"))) {
      at = at.getParent();
    }
    return at == null ? Path.of("datasets") : at.resolveSibling("shared").resolve("datasets");
  }
}
