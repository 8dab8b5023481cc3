package org.stamkunde.server.line;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stamkunde.frame.WrongInput;
import org.stamkunde.server.database.Binaries;
import org.stamkunde.server.database.Trial;
import org.stamkunde.server.home.Home;
import org.stamkunde.server.home.Note;
import org.stamkunde.server.start.Place;

/// What the doctor looks at. It leaves nothing behind in the home.
final class Examination {
  private static final long GIB = 1L << 30;
  private static final int PORT = 8080;
  private final Home home;

  Examination(Home home) {
    this.home = home;
  }

  /// One thing looked at; `says` tells what was found, and what to do where that is a fault.
  record Check(String name, boolean ok, String says) {}

  List<Check> all() {
    return List.of(jdk(), memory(), disk(), folder(), port(), database(), browser());
  }

  private static Check jdk() {
    Runtime.Version version = Runtime.version();
    String where = version + " in " + System.getProperty("java.home");
    return version.feature() >= 25
        ? new Check("jdk", true, "Java " + where + ".")
        : new Check("jdk", false, "Java " + where + " is too old: install a JDK 25.");
  }

  private static Check memory() {
    long all =
        ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
            ? system.getTotalMemorySize()
            : 0;
    String heap = size(Runtime.getRuntime().maxMemory());
    return all >= 2 * GIB
        ? new Check("memory", true, size(all) + " in this machine, " + heap + " for the program.")
        : new Check(
            "memory",
            false,
            size(all)
                + " in this machine is little: 2 GB are needed. Close other programs, or give the "
                + "machine more.");
  }

  private Check disk() {
    Path there = existing();
    try {
      long free = Files.getFileStore(there).getUsableSpace();
      return free >= 2 * GIB
          ? new Check("disk", true, size(free) + " free under " + there + ".")
          : new Check(
              "disk",
              false,
              "Only %s free under %s: free some, 2 GB at least, or take a home on another disk with --home."
                  .formatted(size(free), there));
    } catch (IOException e) {
      return new Check("disk", false, there + " cannot be examined. Name another --home.");
    }
  }

  private Check folder() {
    Path there = existing();
    if (!Files.isDirectory(there) || !Files.isWritable(there)) {
      return new Check(
          "home",
          false,
          there + " cannot be written to. Give this user the right to, or name another --home.");
    }
    Optional<Note> note = Note.in(home).filter(Examination::lives);
    String says =
        note.map(found -> "A console is open on it at " + found.address() + ".")
            .orElse(
                Files.isDirectory(home.cluster())
                    ? "Holds a shop; no console is open on it."
                    : "Nothing there yet; the first command makes it.");
    return new Check("home", true, home.folder() + ": " + says);
  }

  private static boolean lives(Note note) {
    return ProcessHandle.of(note.pid()).isPresent();
  }

  private Check port() {
    boolean ours =
        Note.in(home)
            .filter(Examination::lives)
            .filter(n -> n.address().endsWith(":" + PORT))
            .isPresent();
    try {
      if (!ours) {
        new Place(PORT, "127.0.0.1", List.of(), false).free();
      }
      return new Check("port", true, PORT + (ours ? " is that of the open console." : " is free."));
    } catch (WrongInput e) {
      return new Check(
          "port",
          false,
          PORT
              + " is used by another program. Start the console with --port 0, or another number.");
    }
  }

  private static Check database() {
    try {
      return new Check("database", true, Trial.run(Binaries.cache()));
    } catch (WrongInput | IllegalStateException | UncheckedIOException e) {
      return new Check("database", false, Faults.words(e));
    }
  }

  private static Check browser() {
    boolean found =
        List.of("chromium", "chromium-browser", "google-chrome").stream()
            .anyMatch(name ->
                List.of(System.getenv().getOrDefault("PATH", "").split(":")).stream()
                    .anyMatch(folder -> Files.isExecutable(Path.of(folder, name))));
    return new Check(
        "browser",
        true,
        found
            ? "Chromium is there for the browser tests."
            : "No Chromium: only the browser tests need it (Debian: apt-get install chromium).");
  }

  private Path existing() {
    Path at = home.folder();
    while (!Files.exists(at) && at.getParent() != null) {
      at = at.getParent();
    }
    return at;
  }

  private static String size(long bytes) {
    return String.format(Locale.ROOT, "%.1f GB", bytes / (double) GIB);
  }
}
