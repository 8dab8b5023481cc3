package org.stamkunde.memory;

import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/// Finds the public data sets that some tests need.
public final class DataSets {
  private DataSets() {}

  /// The file of a data set; where it is missing the test is skipped, or fails under
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

  private static Path folder() {
    String set = System.getenv("STAMKUNDE_DATASETS");
    if (set != null) {
      return Path.of(set);
    }
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path candidate = at.resolve("shared").resolve("datasets");
      if (Files.isDirectory(candidate)) {
        return candidate;
      }
    }
    return Path.of("datasets");
  }
}
