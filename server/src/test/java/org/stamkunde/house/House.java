package org.stamkunde.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The house as its tests see it: the compiled rooms, and the source tree.
final class House {
  static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          // Tests that modules lend each other come as jars, once the whole is packaged.
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages("org.stamkunde");

  /// The root of the source tree: the nearest folder upwards that holds the launcher.
  static Path root() {
    for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve(".mvn/jvm.config"))) {
        return folder;
      }
    }
    throw new IllegalStateException(
        "no folder above holds .mvn\nMaybe the test runs outside the source tree.");
  }

  /// Every Java file of the project, tests too.
  static List<Path> sources() {
    try (Stream<Path> files = Files.walk(root())) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.toString().contains("/target/"))
          .sorted()
          .toList();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  static JavaClasses twins(Class<?>... classes) {
    return new ClassFileImporter().importClasses(classes);
  }

  private House() {}
}
