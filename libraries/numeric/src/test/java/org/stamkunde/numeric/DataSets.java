package org.stamkunde.numeric;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/// Finds the public data sets that some tests need; they lie outside the project.
public final class DataSets {
  private DataSets() {}

  /// A file of a data set; where it is missing the test is skipped, or fails under
  /// `STAMKUNDE_STRICT=1`.
  public static Path file(String name) {
    Path found = folder().resolve(name);
    boolean there = Files.exists(found);
    String says = "the data set " + name + " is missing; set STAMKUNDE_DATASETS to its folder";
    if (!there && "1".equals(System.getenv("STAMKUNDE_STRICT"))) {
      Assertions.fail(says);
    }
    Assumptions.assumeTrue(there, says);
    return found;
  }

  /// The lines of such a file, which may be packed.
  public static List<String> lines(String name) {
    Path file = file(name);
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
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path beside = at.resolveSibling("shared").resolve("datasets");
      if (Files.isDirectory(beside)) {
        return beside;
      }
    }
    return Path.of("datasets");
  }
}
