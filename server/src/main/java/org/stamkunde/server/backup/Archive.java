package org.stamkunde.server.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.stamkunde.frame.WrongInput;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// A file that a backup wrote, opened and believed only as far as it proves itself.
final class Archive implements AutoCloseable {
  private final ZipFile zip;
  private final Manifest manifest;

  private Archive(ZipFile zip, Manifest manifest) {
    this.zip = zip;
    this.manifest = manifest;
  }

  static Archive open(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new WrongInput("There is no file %s. Check the path and try again.".formatted(file));
    }
    try {
      ZipFile zip = new ZipFile(file.toFile());
      try {
        return new Archive(zip, manifest(zip, file));
      } catch (RuntimeException | IOException e) {
        zip.close();
        throw e;
      }
    } catch (ZipException e) {
      throw new WrongInput(
          "%s is no backup of Stamkunde, or its end is missing. Copy it anew from where it was written."
              .formatted(file),
          e);
    } catch (IOException e) {
      throw new WrongInput("%s cannot be read.".formatted(file), e);
    }
  }

  private static Manifest manifest(ZipFile zip, Path file) throws IOException {
    ZipEntry entry = zip.getEntry(Manifest.ENTRY);
    if (entry == null) {
      throw foreign(file);
    }
    try (InputStream in = zip.getInputStream(entry)) {
      Manifest manifest = JsonMapper.shared().readValue(in.readAllBytes(), Manifest.class);
      if (!Manifest.KIND.equals(manifest.kind())) {
        throw foreign(file);
      }
      if (manifest.format() > Manifest.FORMAT) {
        throw new WrongInput(
            "%s was written by a newer Stamkunde. Bring the program up to date first."
                .formatted(file));
      }
      return manifest;
    } catch (JacksonException e) {
      throw foreign(file);
    }
  }

  private static WrongInput foreign(Path file) {
    return new WrongInput("%s is no backup of Stamkunde.".formatted(file));
  }

  Manifest manifest() {
    return manifest;
  }

  InputStream rows(Manifest.Table table) throws IOException {
    ZipEntry entry = zip.getEntry(table.entry());
    if (entry == null) {
      throw broken(table);
    }
    return zip.getInputStream(entry);
  }

  static WrongInput broken(Manifest.Table table) {
    return new WrongInput(
        "The backup is damaged: table %s is not as it was written. Nothing was changed. Take another copy, or an earlier backup."
            .formatted(table.name()));
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
