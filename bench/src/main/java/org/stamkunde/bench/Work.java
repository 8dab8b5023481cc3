package org.stamkunde.bench;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// How much processor time some programs and those that they started have used.
final class Work {
  private static final double TICKS = 100;
  private final List<Long> programs;

  Work(List<Long> programs) {
    this.programs = List.copyOf(programs);
  }

  /// Seconds of all until now, as the system counts them.
  double seconds() throws IOException {
    double ticks = 0;
    try (DirectoryStream<Path> running = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
      for (Path program : running) {
        long id = Long.parseLong(program.getFileName().toString());
        String[] fields = fields(program);
        if (fields.length > 14) {
          boolean one = programs.contains(id);
          if (one || programs.contains(Long.parseLong(fields[1]))) {
            ticks += Double.parseDouble(fields[11]) + Double.parseDouble(fields[12]);
          }
          if (one) {
            ticks += Double.parseDouble(fields[13]) + Double.parseDouble(fields[14]);
          }
        }
      }
    }
    return ticks / TICKS;
  }

  /// What follows the program's name; nothing of one that has ended meanwhile.
  private static String[] fields(Path program) {
    try {
      String text = Files.readString(program.resolve("stat"));
      return text.substring(text.lastIndexOf(')') + 2).split(" ");
    } catch (IOException e) {
      return new String[0];
    }
  }
}
