package org.stamkunde.server.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The server that PostgreSQL's own pid file names for a cluster.
record Postmaster(long pid) {
  static Optional<Postmaster> of(Path cluster) {
    try {
      List<String> lines = Files.readAllLines(file(cluster));
      return Optional.of(new Postmaster(Long.parseLong(lines.get(0).strip())));
    } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  static Path file(Path cluster) {
    return cluster.resolve("postmaster.pid");
  }

  /// Whether that process lives and is a postgres at work in this cluster. Pids are given anew, and
  /// a killed server may stay a zombie: neither counts.
  boolean serves(Path cluster) {
    Path process = Path.of("/proc", Long.toString(pid));
    if (!Files.isDirectory(Path.of("/proc/self"))) {
      return ProcessHandle.of(pid)
          .filter(ProcessHandle::isAlive)
          .flatMap(handle -> handle.info().command())
          .filter(command -> command.endsWith("postgres"))
          .isPresent();
    }
    try {
      String stat = Files.readString(process.resolve("stat"));
      char state = stat.charAt(stat.lastIndexOf(')') + 2);
      return state != 'Z'
          && state != 'X'
          && Files.readSymbolicLink(process.resolve("cwd")).equals(cluster.toRealPath());
    } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
      return false;
    }
  }
}
